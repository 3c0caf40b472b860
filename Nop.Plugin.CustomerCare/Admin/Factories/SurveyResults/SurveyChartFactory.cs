using System.Text.Json;
using Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What the results page's charts draw, as JSON.</summary>
public sealed class SurveyChartFactory(AdminTexts texts, ScoreFigures figures)
{
    private static readonly JsonSerializerOptions ForScripts = new(JsonSerializerDefaults.Web);

    public Task<string> TrendAsync(SurveyReport results)
    {
        return PointsAsync(results.Trend, [.. results.Trend.Select(point => PartNames.Short(point.Part, results.Step))], results.Step, results.Total.Nps is not null);
    }

    /// <summary>The Net Promoter Score by months.</summary>
    public Task<string> MonthsAsync(IReadOnlyList<TrendPoint> months)
    {
        return PointsAsync(months, [.. months.Select(month => TrendNames.Short(month.Part, TrendSpan.Year))], PeriodStep.Month, isNps: true);
    }

    public async Task<string> DistributionAsync(ScoreTally tally)
    {
        var answers = await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Answers");
        return JsonSerializer.Serialize(
            new ChartModel
            {
                Kind = "bar",
                Labels = [.. tally.Scores.Select(score => ScoreText.Number(score.Score))],
                Series = [new ChartModel.SeriesModel(answers, [.. tally.Scores.Select(score => (decimal?)score.Count)])],
                LabelAxis = await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Score"),
                ValueAxis = answers
            },
            ForScripts);
    }

    private async Task<string> PointsAsync(IReadOnlyList<TrendPoint> points, IReadOnlyList<string> labels, PeriodStep step, bool isNps)
    {
        var counts = new List<string>();
        foreach (var point in points)
            counts.Add(await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.PointText", point.Tally.Answers, await figures.IntervalAsync(point.Tally) ?? "–"));

        var score = await texts.GetAsync(isNps ? "Plugins.CustomerCare.SurveyResults.Nps" : "Plugins.CustomerCare.SurveyResults.Satisfied");
        return JsonSerializer.Serialize(
            new ChartModel
            {
                Kind = "line",
                Percent = !isNps,
                Signed = isNps,
                Labels = labels,
                Series = [new ChartModel.SeriesModel(score, [.. points.Select(point => Value(point.Tally))], counts)],
                LabelAxis = await texts.NameAsync(step),
                ValueAxis = score,
                CountText = "{0}"
            },
            ForScripts);
    }

    // Without answers a gap, never zero.
    private static decimal? Value(ScoreTally tally)
    {
        return tally.Nps is { } nps ? RoundedScore.Of(nps) : tally.Satisfied is { } satisfied ? Math.Round((decimal)satisfied.Share, 4, MidpointRounding.AwayFromZero) : null;
    }
}
