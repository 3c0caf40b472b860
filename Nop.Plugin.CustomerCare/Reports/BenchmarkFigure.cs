namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>A published figure and where it was published.</summary>
/// <param name="WithinHours">Within how many hours a share was answered; null for a time.</param>
/// <param name="Share">0 to 1; null for a time.</param>
/// <param name="Seconds">By the wall clock; null for a share.</param>
public sealed record BenchmarkFigure(Benchmark Name, int? WithinHours, decimal? Share, long? Seconds, string Source, int Year)
{
    /// <summary>Those whose source and year are known. Nobody published a comparable one that was peer-reviewed.</summary>
    public static IReadOnlyList<BenchmarkFigure> All { get; } =
    [
        new(Benchmark.WithinHour, 1, 0.89m, null, "Toister Performance Solutions, n = 1200", 2018),
        new(Benchmark.AmazonDay, 24, 0.90m, null, "Amazon Seller Central, channelx", 2012),
        new(Benchmark.EtsyDay, 24, 0.95m, null, "Etsy Help, Star Seller", 2021),
        new(Benchmark.StoreMedian, null, null, 2 * 3600, "Gorgias, ShipmentGuard", 2025),
        new(Benchmark.CompanyMean, null, null, 12 * 3600 + 10 * 60, "SuperOffice Customer Service Benchmark, n = 1000", 2018)
    ];

    /// <summary>The store's own figure beside it; a share of 0 to 1 or seconds, null if nothing was answered.</summary>
    public decimal? Own(ResponseTimes times)
    {
        ArgumentNullException.ThrowIfNull(times);
        return WithinHours is { } hours ? times.ShareWithin(hours) : Name == Benchmark.StoreMedian ? times.MedianSeconds : times.MeanSeconds;
    }
}
