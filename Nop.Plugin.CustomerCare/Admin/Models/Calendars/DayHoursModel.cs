namespace Nop.Plugin.CustomerCare.Admin.Models.Calendars;

/// <summary>The intervals of a weekday as they were typed: the n-th opening belongs to the n-th closing.</summary>
public sealed record DayHoursModel
{
    [AllFormValues]
    public List<string?> Open { get; set; } = [];

    [AllFormValues]
    public List<string?> Close { get; set; } = [];
}
