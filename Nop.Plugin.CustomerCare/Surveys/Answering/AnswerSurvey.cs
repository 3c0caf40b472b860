using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>Takes a form with a score: stores it, puts it in place of the answer that stands, or keeps it in the log only.</summary>
public sealed class AnswerSurvey(IAnswerStore answers, TimeProvider clock)
{
    private const int ATTEMPTS = 3;

    /// <param name="token">The one that <see cref="AnswerAttempt.Link"/> was found by: somebody else may answer meanwhile.</param>
    public async Task<AnswerJudgement> ExecuteAsync(AnswerAttempt attempt, Survey survey, string token, CancellationToken cancellation = default)
    {
        var current = attempt;
        for (var left = ATTEMPTS; left > 0; left--)
        {
            var nowUtc = clock.NowUtc();
            var opened = await answers.OpenedAsync(current.Link.InvitationId, nowUtc - AnswerRules.LinksSpan, cancellation);
            var judgement = AnswerRules.Judge(current, opened, nowUtc);
            if (await KeepAsync(current, judgement, survey, nowUtc, cancellation))
                return judgement;
            if (await answers.FindAsync(token, cancellation) is not { } link)
                return new AnswerJudgement(AnswerVerdict.Expired);

            current = current with { Link = link };
        }

        return new AnswerJudgement(AnswerVerdict.Ignored, SuspicionReason.Answered);
    }

    // False if somebody else was faster.
    private async Task<bool> KeepAsync(AnswerAttempt attempt, AnswerJudgement judgement, Survey survey, DateTime nowUtc, CancellationToken cancellation)
    {
        switch (judgement.Verdict)
        {
            case AnswerVerdict.Stored:
                return await answers.AnswerAsync(
                    Given(attempt, FollowUpRule.AfterAnswer(survey, attempt.Score, nowUtc), SurveyEventKind.Answered, nowUtc), cancellation);

            case AnswerVerdict.Changed:
                return await answers.ChangeAsync(
                    Given(attempt, FollowUpRule.AfterChange(survey, attempt.Link.Answer!, attempt.Score, nowUtc), SurveyEventKind.Changed, nowUtc), cancellation);

            case AnswerVerdict.Suspect or AnswerVerdict.Ignored:
                var kind = judgement.Verdict == AnswerVerdict.Suspect ? SurveyEventKind.Suspect : SurveyEventKind.Ignored;
                await answers.LogAsync(
                    SurveyLog.Line(attempt.Link, attempt.Client, kind, nowUtc) with { Score = attempt.Score, Reason = judgement.Reason, Comment = attempt.Comment }, cancellation);
                return true;

            default:
                return true;
        }
    }

    private static GivenScore Given(AnswerAttempt attempt, DateTime? followUpDueOnUtc, SurveyEventKind kind, DateTime nowUtc)
    {
        var line = SurveyLog.Line(attempt.Link, attempt.Client, kind, nowUtc) with { Score = attempt.Score, EarlierScore = attempt.Link.Answer?.Score };
        return new GivenScore(attempt.Link, attempt.Score, attempt.Form!.Key, followUpDueOnUtc, nowUtc, line);
    }
}
