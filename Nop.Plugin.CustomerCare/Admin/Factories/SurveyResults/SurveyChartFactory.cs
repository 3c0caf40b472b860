using System.Text.Json;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What the results page's charts draw, as JSON.</summary>
public sealed class SurveyChartFactory(AdminTexts texts, ScoreFigures figures)
{
    private static readonly JsonSerializerOptions ForScripts = new(JsonSerializerDefaults.Web);

    public async Task<string> TrendAsync(SurveyReport results)
    {
        var isNps = results.Total.Nps is not null;
        var counts = new List<string>();
        foreach (var point in results.Trend)
            counts.Add(await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.PointText", point.Tally.Answers, await figures.IntervalAsync(point.Tally) ?? "–"));

        var score = await texts.GetAsync(isNps ? "Plugins.CustomerCare.SurveyResults.Nps" : "Plugins.CustomerCare.SurveyResults.Satisfied");
        return JsonSerializer.Serialize(
            new ChartModel
            {
                Kind = "line",
                Percent = !isNps,
                Signed = isNps,
                Labels = [.. results.Trend.Select(point => PartNames.Short(point.Part, results.Step))],
                Series = [new ChartModel.SeriesModel(score, [.. results.Trend.Select(point => Value(point.Tally))], counts)],
                LabelAxis = await texts.NameAsync(results.Step),
                ValueAxis = score,
                CountText = "{0}"
            },
            ForScripts);
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

    // Without answers a gap, never zero.
    private static decimal? Value(ScoreTally tally)
    {
        return tally.Nps is { } nps ? RoundedScore.Of(nps) : tally.Satisfied is { } satisfied ? Math.Round((decimal)satisfied.Share, 4, MidpointRounding.AwayFromZero) : null;
    }
}
