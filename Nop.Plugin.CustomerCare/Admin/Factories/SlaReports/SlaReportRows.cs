using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>The SLA report as a table for a spreadsheet: the columns of the JSON file under the same names, each always there, numbers as machines write them.</summary>
public static class SlaReportRows
{
    public static IEnumerable<IReadOnlyList<string?>> Of(SlaReport report)
    {
        yield return ["metric", "measured", "met", "breached", "open", "open_overdue", "ended", "excused", "attainment", "median_s", "p90_s"];
        foreach (var figures in report.Metrics)
            yield return
            [
                WireName.Of(figures.Metric),
                Text(figures.Measured),
                Text(figures.Met),
                Text(figures.Breached),
                Text(figures.Open),
                Text(figures.OpenOverdue),
                Text(figures.Ended),
                Text(figures.Excused),
                Text(figures.Attainment),
                Text(figures.MedianSeconds),
                Text(figures.P90Seconds)
            ];
    }

    private static string? Text(IFormattable? number)
    {
        return number?.ToString(null, CultureInfo.InvariantCulture);
    }
}
