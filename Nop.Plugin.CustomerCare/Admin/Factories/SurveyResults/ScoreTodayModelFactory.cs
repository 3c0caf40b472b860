using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>The dashboard's card about surveys.</summary>
public sealed class ScoreTodayModelFactory(ReadScoreToday readScore, AnswerListQuery answers, ScoreFigures figures, AnswerRowFactory rowFactory, AdminTexts texts)
{
    private const int SHOWN_DETRACTORS = 5;

    public async Task<ScoreTodayModel> PrepareAsync(CancellationToken cancellation)
    {
        var score = await readScore.ExecuteAsync(cancellation);
        var filter = new AnswerListFilter(score.Scope) { Group = ScoreGroup.Detractor };
        var latest = score.Now.Detractors == 0 ? [] : (await answers.ExecuteAsync(filter, 0, SHOWN_DETRACTORS, cancellation)).Rows;
        var rows = new List<AnswerRowModel>();
        foreach (var row in latest)
            rows.Add(await rowFactory.PrepareAsync(row));

        var direction = SurveySentences.Direction(score.Change);
        return new ScoreTodayModel
        {
            Figures = await figures.PrepareAsync(score.Now, isHeadline: true),
            Days = ScoreText.Number(ScoreToday.Days),
            Direction = direction,
            Change = direction is null ? null : await ChangeAsync(direction, score.Before),
            Detractors = rows
        };
    }

    private async Task<string> ChangeAsync(string direction, ScoreTally before)
    {
        var key = direction == "up" ? "Plugins.CustomerCare.SurveyResults.Card.Up" : "Plugins.CustomerCare.SurveyResults.Card.Down";
        return await texts.FormatAsync(key, ScoreText.Signed(RoundedScore.Of(before.Nps!) ?? 0), ScoreText.Number(before.Answers));
    }
}
