namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <summary>Hours of single dates as they were typed, a row each; several rows may name one date.</summary>
public sealed record DatedHoursModel
{
    [AllFormValues]
    public List<string?> Date { get; set; } = [];

    [AllFormValues]
    public List<string?> Open { get; set; } = [];

    [AllFormValues]
    public List<string?> Close { get; set; } = [];
}
