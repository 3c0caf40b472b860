namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <summary>Days that could be added to a calendar.</summary>
/// <param name="Source">Where they come from, in words.</param>
/// <param name="Notes">What was left out and why.</param>
public sealed record HolidayPreviewModel(string Source, IReadOnlyList<HolidayPreviewModel.DayModel> Days, IReadOnlyList<string> Notes)
{
    /// <param name="Value">Written as holidays are.</param>
    /// <param name="Name">As the source calls it; empty if it doesn't.</param>
    public sealed record DayModel(string Value, string Date, string Name);
}
