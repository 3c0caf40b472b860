using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;

/// <summary>Whether customers would recommend the store, in words and month by month.</summary>
public sealed class ScoreTodayModelFactory(ReadScoreToday readScore, ISurveyStore surveys, DashboardStore store, ScoreFigures figures, SurveyChartFactory charts, AdminTexts texts)
{
    public async Task<ScoreTodayModel> PrepareAsync(CancellationToken cancellation)
    {
        var score = await readScore.ExecuteAsync(await store.IdAsync(), cancellation);
        var direction = SurveySentences.Direction(score.Change);
        var months = new List<ScoreTodayModel.MonthModel>();
        foreach (var month in score.Trend)
            months.Add(new ScoreTodayModel.MonthModel(TrendNames.Of(month.Part, TrendSpan.Year), await figures.PrepareAsync(month.Tally)));

        return new ScoreTodayModel
        {
            Empty = score.HasAnswers ? null : await EmptyAsync(cancellation),
            Figures = await figures.PrepareAsync(score.Now, isHeadline: true),
            Days = ScoreText.Number(ScoreToday.Days),
            Counts = await CountsAsync(score),
            Direction = direction,
            Change = direction is null ? null : await ChangeAsync(direction, score.Before),
            Months = months,
            Chart = await charts.MonthsAsync(score.Trend)
        };
    }

    private async Task<IReadOnlyList<ScoreTodayModel.CountModel>> CountsAsync(ScoreToday score)
    {
        var counts = new List<ScoreTodayModel.CountModel> { Count("answers", await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Answers"), score.Now.Answers, score, null) };
        foreach (var (group, count) in new[] { (ScoreGroup.Promoter, score.Now.Promoters), (ScoreGroup.Passive, score.Now.Passives), (ScoreGroup.Detractor, score.Now.Detractors) })
            counts.Add(Count(WireName.Of(group), await GroupTexts.PluralAsync(SurveyKind.Recommendation, group, texts), count, score, group));

        return counts;
    }

    private static ScoreTodayModel.CountModel Count(string name, string text, int count, ScoreToday score, ScoreGroup? group)
    {
        return new ScoreTodayModel.CountModel(name, text, new NumberModel(ScoreText.Number(count), AnswerAddress.Of(score.Period, score.Scope.StoreId, group)));
    }

    private async Task<string> EmptyAsync(CancellationToken cancellation)
    {
        var all = await surveys.LoadAsync(cancellation);
        return await texts.GetAsync(
            all.Count == 0 ? "Plugins.CustomerCare.Dashboard.Score.NoSurvey"
            : all.Any(survey => survey.IsEnabled) ? "Plugins.CustomerCare.Dashboard.Score.NoAnswers"
            : "Plugins.CustomerCare.Dashboard.Score.Off");
    }

    private async Task<string> ChangeAsync(string direction, ScoreTally before)
    {
        var key = direction == "up" ? "Plugins.CustomerCare.SurveyResults.Card.Up" : "Plugins.CustomerCare.SurveyResults.Card.Down";
        return await texts.FormatAsync(key, ScoreText.Signed(RoundedScore.Of(before.Nps!) ?? 0), ScoreText.Number(before.Answers));
    }
}
