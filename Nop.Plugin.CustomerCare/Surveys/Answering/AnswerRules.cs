namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>When a form is a person's answer. Opening a link never is one.</summary>
public static class AnswerRules
{
    public const int GreatestCommentLength = 4000;

    /// <summary>Most lines of one kind that machines can make in an invitation's log.</summary>
    public const int GreatestLogLines = 60;

    /// <summary>Links with different scores, opened within it before the form came, are a scanner's work.</summary>
    public static readonly TimeSpan LinksSpan = TimeSpan.FromSeconds(60);

    /// <summary>A form older than this is confirmed once more.</summary>
    public static readonly TimeSpan FormLife = TimeSpan.FromHours(24);

    /// <summary>
    /// The first confirmed answer stands: only a form made for changing it does so. (odoo/odoo#262262: a scanner opened the customer's link 35 seconds later and sent its form.)
    /// </summary>
    public static AnswerJudgement Judge(AnswerAttempt attempt, OpenedLinks opened, DateTime nowUtc)
    {
        ArgumentNullException.ThrowIfNull(attempt);
        if (attempt.Link.IsExpired(nowUtc))
            return new AnswerJudgement(AnswerVerdict.Expired);
        if (attempt.Link.Answer is { } standing)
            return JudgeAfter(attempt, standing, nowUtc);

        return Suspicion(attempt, nowUtc) is { } reason ? new AnswerJudgement(AnswerVerdict.Suspect, reason)
            : attempt.Form!.Step == AnswerStep.First && AreSeveral(opened) ? new AnswerJudgement(AnswerVerdict.Suspect, SuspicionReason.SeveralLinks)
            : new AnswerJudgement(AnswerVerdict.Stored);
    }

    /// <summary>Whether a follow-up form comes from the client that gave the answer that stands.</summary>
    public static bool IsTheirs(SurveyLink link, AnswerForm? form)
    {
        ArgumentNullException.ThrowIfNull(link);
        return form is { Step: AnswerStep.FollowUp } && form.InvitationId == link.InvitationId && form.Key == link.Answer?.FormKey;
    }

    private static AnswerJudgement JudgeAfter(AnswerAttempt attempt, StandingAnswer standing, DateTime nowUtc)
    {
        if (attempt.Form is not { Step: not AnswerStep.FollowUp } form || form.InvitationId != attempt.Link.InvitationId)
            return new AnswerJudgement(AnswerVerdict.Ignored, SuspicionReason.Answered);
        if (form.Key == standing.FormKey)
            return new AnswerJudgement(AnswerVerdict.Repeated);
        if (form.Step != AnswerStep.Change)
            return new AnswerJudgement(AnswerVerdict.Ignored, SuspicionReason.Answered);

        return Suspicion(attempt, nowUtc) is { } reason ? new AnswerJudgement(AnswerVerdict.Suspect, reason) : new AnswerJudgement(AnswerVerdict.Changed);
    }

    private static SuspicionReason? Suspicion(AnswerAttempt attempt, DateTime nowUtc)
    {
        if (attempt.Form is not { Step: not AnswerStep.FollowUp } form || form.InvitationId != attempt.Link.InvitationId || nowUtc - form.IssuedOnUtc > FormLife)
            return SuspicionReason.Form;

        return !attempt.IsGenuine ? SuspicionReason.Antiforgery
            : attempt.IsTrapped ? SuspicionReason.Honeypot
            : nowUtc - form.IssuedOnUtc < attempt.Dwell ? SuspicionReason.TooFast
            : null;
    }

    // A log that is full of opened links takes no more of them, so it can't tell any longer: one more click then.
    private static bool AreSeveral(OpenedLinks opened)
    {
        return opened.RecentScores.Count > 1 || opened.Count >= GreatestLogLines;
    }
}
