using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Benchmarks;

/// <summary>The engine beside a walk over days; then how much dearer the longest span is than the shortest, which the ratio column doesn't show.</summary>
internal static class Deadlines
{
    public static Task<bool> MeasureAsync(int scale)
    {
        Console.WriteLine("Deadlines and elapsed times, each from another start. Measuring ...");
        DeadlineBenchmarks.Scale = scale;
        var summary = BenchmarkRunner.Run<DeadlineBenchmarks>(new QuickConfig());
        MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
        if (summary.HasCriticalValidationErrors || summary.Reports.Length == 0 || summary.Reports.Any(report => !report.Success))
            return Task.FromResult(false);

        PrintFlatness(summary);
        return Task.FromResult(true);
    }

    private static void PrintFlatness(Summary summary)
    {
        foreach (var group in summary.Reports.GroupBy(report =>
            (Method: report.BenchmarkCase.Descriptor.WorkloadMethod.Name, Holidays: (int)report.BenchmarkCase.Parameters["Holidays"])))
        {
            // Of the fastest iterations: on a machine that does something else too, means and medians say more of that than of this.
            var times = group.OrderBy(report => (int)report.BenchmarkCase.Parameters["Hours"])
                .Select(report => report.ResultStatistics!.Min)
                .ToList();
            Console.WriteLine(FormattableString.Invariant(
                $"{group.Key.Method}, {group.Key.Holidays * DeadlineBenchmarks.Scale} holidays: 8 h at best {times[0]:N0} ns, 8000 h {times[^1]:N0} ns, ratio {times[^1] / times[0]:N2}"));
        }
    }
}
