using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>Notes that the link of a score was opened, by whomever: an intent, not an answer.</summary>
public sealed class OpenSurvey(IAnswerStore answers, TimeProvider clock)
{
    /// <param name="score">The score that the link names.</param>
    public async Task ExecuteAsync(SurveyLink link, int score, SurveyClient client, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        if (!link.IsExpired(nowUtc))
            await answers.LogAsync(SurveyLog.Line(link, client, SurveyEventKind.Opened, nowUtc) with { Score = score }, cancellation);
    }
}
