namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>A range of first-response times by the wall clock, as shoppers see them, in whole seconds rounded down.</summary>
/// <param name="OverHours">Exclusive; null for the first band.</param>
/// <param name="UpToHours">Inclusive; null for the last band, which has no end.</param>
public sealed record ResponseBand(int? OverHours, int? UpToHours)
{
    /// <summary>Within 1, 3, 8 and 24 hours, and longer: what shoppers were found to expect, and what marketplaces ask for.</summary>
    public static IReadOnlyList<ResponseBand> All { get; } = [new(null, 1), new(1, 3), new(3, 8), new(8, 24), new(24, null)];

    /// <summary>Whether a time falls into it.</summary>
    public bool Holds(long seconds)
    {
        return (OverHours is null || seconds > OverHours * 3600L) && (UpToHours is null || seconds <= UpToHours * 3600L);
    }
}
