namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>Medians in seconds by nearest rank, null where nothing was measured.</summary>
/// <param name="Parts">Of each part of a period.</param>
/// <param name="Total">Of all of it.</param>
public sealed record ServiceMedians(IReadOnlyList<long?> Parts, long? Total);
