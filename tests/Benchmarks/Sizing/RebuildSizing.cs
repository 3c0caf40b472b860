using System.Diagnostics;
using Benchmarks.Rebuild;
using Nop.Plugin.CustomerCare.Data.Sla;

namespace Benchmarks.Sizing;

/// <summary>The rebuild's rate on the newest inquiries: once with nearly all clocks wrong (they were made up), once with nothing to put right.</summary>
internal static class RebuildSizing
{
    private const int REBUILT = 10_000;

    public static async Task<IReadOnlyList<SizeFigure>> MeasureAsync(BenchDatabase database, int size)
    {
        var first = Math.Max(0, size - REBUILT);
        return
        [
            new SizeFigure("Rebuild, everything wrong", "inquiries/s", await RateAsync(database, first, size)),
            new SizeFigure("Rebuild, everything right", "inquiries/s", await RateAsync(database, first, size))
        ];
    }

    private static async Task<double> RateAsync(BenchDatabase database, long after, long last)
    {
        var store = BenchDatabase.Open(database.ConnectionString);
        var rebuild = new InquiryRebuild(store, new SlaCatalogRepository(store, TimeProvider.System));
        await database.SettleAsync();
        var (started, count) = (Stopwatch.GetTimestamp(), 0L);
        while (await rebuild.ExecuteAsync(after, last) is { } step)
        {
            after = step.LastId;
            count += step.Figures.Inquiries;
        }

        return count / Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
