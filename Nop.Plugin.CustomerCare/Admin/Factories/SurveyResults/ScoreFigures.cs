using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Answers as figures to show: the score never without its interval, its number of answers and its groups.</summary>
public sealed class ScoreFigures(AdminTexts texts)
{
    /// <param name="isHeadline">Whether the score stands large by itself, so that under ten answers it must not be shown.</param>
    public async Task<ScoreFiguresModel> PrepareAsync(ScoreTally tally, bool isHeadline = false)
    {
        var hasHeadline = tally.Standing is ScoreStanding.Directional or ScoreStanding.Full;
        return new ScoreFiguresModel
        {
            Score = tally.Answers == 0 || (isHeadline && !hasHeadline) ? await texts.NameAsync(tally.Standing) : Score(tally),
            HasHeadline = hasHeadline,
            Interval = await IntervalAsync(tally),
            Answers = ScoreText.Number(tally.Answers),
            Promoters = ScoreText.Number(tally.Promoters),
            Passives = ScoreText.Number(tally.Passives),
            Detractors = ScoreText.Number(tally.Detractors),
            Mean = tally.Mean is { } mean ? Math.Round(mean, 1, MidpointRounding.AwayFromZero).ToString("N1", CultureInfo.CurrentCulture) : null,
            Standing = tally.Standing switch
            {
                ScoreStanding.TooFew => new BadgeModel(await texts.NameAsync(ScoreStanding.TooFew), "warning"),
                ScoreStanding.Directional => new BadgeModel(await texts.NameAsync(ScoreStanding.Directional), "info"),
                _ => null
            }
        };
    }

    /// <summary>"−3 to +27"; null without answers.</summary>
    public async Task<string?> IntervalAsync(ScoreTally tally)
    {
        if (tally.Answers == 0)
            return null;

        var (low, high) = tally.Nps?.Interval is { } interval
            ? (ScoreText.Signed(RoundedScore.Of(interval.Low)), ScoreText.Signed(RoundedScore.Of(interval.High)))
            : (ScoreText.Percent(tally.Satisfied!.Value.Low), ScoreText.Percent(tally.Satisfied!.Value.High));
        return await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Interval", low, high);
    }

    private static string Score(ScoreTally tally)
    {
        return tally.Nps is { } nps ? ScoreText.Signed(RoundedScore.Of(nps) ?? 0) : ScoreText.Percent(tally.Satisfied!.Value.Share);
    }
}
