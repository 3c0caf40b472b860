using BenchmarkDotNet.Reports;

namespace Benchmarks;

/// <summary>How much dearer the longest span is than the shortest, which the ratio column doesn't show.</summary>
internal static class Flatness
{
    public static void Print(Summary summary)
    {
        foreach (var group in summary.Reports.GroupBy(report =>
            (Method: report.BenchmarkCase.Descriptor.WorkloadMethod.Name, Holidays: (int)report.BenchmarkCase.Parameters["Holidays"])))
        {
            var means = group.OrderBy(report => (int)report.BenchmarkCase.Parameters["Hours"])
                .Select(report => report.ResultStatistics!.Mean)
                .ToList();
            Console.WriteLine(FormattableString.Invariant(
                $"{group.Key.Method}, {group.Key.Holidays * DeadlineBenchmarks.Scale} holidays: 8 h {means[0]:N0} ns, 8000 h {means[^1]:N0} ns, ratio {means[^1] / means[0]:N2}"));
        }
    }
}
