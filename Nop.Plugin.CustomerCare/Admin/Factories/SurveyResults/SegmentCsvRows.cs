using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>The figures of the results page for a spreadsheet: the whole, the parts of the period, the groups; numbers as machines write them, scores rounded to four decimals.</summary>
public sealed class SegmentCsvRows(AdminTexts texts, SegmentNames names)
{
    private static readonly string[] Header =
    [
        "table", "key", "name", "answers", "promoters", "passives", "detractors", "nps", "nps_low", "nps_high", "satisfied", "satisfied_low", "satisfied_high", "mean", "standing"
    ];

    public async Task<IReadOnlyList<IReadOnlyList<string?>>> PrepareAsync(SurveyReport report)
    {
        var rows = new List<IReadOnlyList<string?>> { Header, Row("total", null, null, report.Total) };
        if (report is { Previous: { } previous, PreviousPeriod: { } period })
            rows.Add(Row("previous_period", ReportPeriod.Write(period.FirstDay), PartNames.Days(period), previous));
        rows.AddRange(report.Trend.Select(point => Row(WireName.Of(report.Step), ReportPeriod.Write(point.Part.FirstDay), PartNames.Of(point.Part, report.Step), point.Tally)));
        foreach (var table in report.Segments)
            rows.AddRange(await RowsAsync(table));

        return rows;
    }

    private static string?[] Row(string table, string? key, string? name, ScoreTally tally)
    {
        return
        [
            table,
            key,
            name,
            Text(tally.Answers),
            Text(tally.Promoters),
            Text(tally.Passives),
            Text(tally.Detractors),
            Text(tally.Nps?.Score),
            Text(tally.Nps?.Interval?.Low),
            Text(tally.Nps?.Interval?.High),
            tally.Nps is null ? Text(tally.Satisfied?.Share) : null,
            tally.Nps is null ? Text(tally.Satisfied?.Low) : null,
            tally.Nps is null ? Text(tally.Satisfied?.High) : null,
            Text((double?)tally.Mean),
            WireName.Of(tally.Standing)
        ];
    }

    private async Task<IEnumerable<string?[]>> RowsAsync(SegmentTable table)
    {
        var rows = new List<string?[]>();
        foreach (var group in table.Shown)
            rows.Add(Row(WireName.Of(table.Dimension), group.Key, await names.OfAsync(table.Dimension, group.Key), group.Tally));
        if (table.HiddenAnswers > 0)
            rows.Add([WireName.Of(table.Dimension), null, await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Segments.TooFew"), Text(table.HiddenAnswers), .. new string?[11]]);

        return rows;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(double? number)
    {
        return number is { } known ? Math.Round((decimal)known, 4, MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture) : null;
    }
}
