using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Scores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What may be said about a score and the one before, in words.</summary>
public sealed class SurveySentences(AdminTexts texts)
{
    /// <summary>up or down; null where the difference may be chance, or there is nothing to compare.</summary>
    public static string? Direction(ScoreChange? change)
    {
        return change is { IsSignificant: true } ? change.Delta > 0 ? "up" : "down" : null;
    }

    public async Task<string> ChangeAsync(SurveyReport results)
    {
        if (results is not { Previous: { } before, PreviousPeriod: { } period })
            return await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Change.NoPeriod");

        var days = PartNames.Days(period);
        if (before.Answers == 0)
            return await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Change.NoAnswers", days);
        if (before.Nps is not { } earlier)
            return await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Change.Satisfied", days, ScoreText.Percent(before.Satisfied!.Value.Share), ScoreText.Number(before.Answers));
        if (results.Change is not { } change)
            return await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Change.TooFew", days, ScoreText.Number(before.Answers));

        var key = Direction(change) switch
        {
            "up" => "Plugins.CustomerCare.SurveyResults.Change.Up",
            "down" => "Plugins.CustomerCare.SurveyResults.Change.Down",
            _ => "Plugins.CustomerCare.SurveyResults.Change.Chance"
        };
        return await texts.FormatAsync(key, days, ScoreText.Signed(RoundedScore.Of(earlier) ?? 0), ScoreText.Number(before.Answers));
    }

    public async Task<string?> RecoveredAsync(SurveyReport report)
    {
        var recovered = report.Recovered;
        return recovered.Detractors == 0
            ? null
            : await texts.FormatAsync(
                report.Total.Nps is null ? "Plugins.CustomerCare.SurveyResults.Recovered.Dissatisfied" : "Plugins.CustomerCare.SurveyResults.Recovered.Sentence",
                ScoreText.Number(recovered.Detractors),
                ScoreText.Number(recovered.AnsweredAgain),
                ScoreText.Number(recovered.Recovered));
    }
}
