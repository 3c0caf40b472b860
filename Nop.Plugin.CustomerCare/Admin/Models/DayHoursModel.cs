namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>The intervals of a weekday as they were typed: the n-th opening belongs to the n-th closing.</summary>
public sealed record DayHoursModel
{
    public List<string?> Open { get; set; } = [];

    public List<string?> Close { get; set; } = [];
}
