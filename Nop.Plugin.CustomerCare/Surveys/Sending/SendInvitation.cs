using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Surveys.Sending;

/// <summary>Sends one claimed invitation or its reminder, or decides not to.</summary>
public sealed class SendInvitation(IInvitationStore invitations, ISurveyMail mail, TimeProvider clock)
{
    /// <summary>What is longer overdue than this isn't sent any more: the question would come out of the blue.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromDays(14);

    private static readonly TimeSpan Lookback = TimeSpan.FromDays(3);
    private static readonly TimeSpan Hold = TimeSpan.FromDays(1);

    /// <returns>Whether a mail was queued now.</returns>
    /// <exception cref="Exception">It could not be sent; it is tried again later, a few times.</exception>
    public async Task<bool> ExecuteAsync(ClaimedInvitation claimed, SendingCase about, CancellationToken cancellation = default)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        try
        {
            if (await WasQueuedAsync(claimed, about, nowUtc, cancellation))
                return false;
            if (Judge(claimed, about, nowUtc) is { } reason)
                return await NotAsync(invitations.SuppressAsync(claimed, reason, cancellation));
            if (HoldUntil(claimed, about, nowUtc) is { } held)
                return await NotAsync(invitations.PostponeAsync(claimed, held, null, cancellation));
            if (!about.Times.IsOpen(nowUtc))
                return await NotAsync(invitations.PostponeAsync(claimed, about.Times.NextOpening(nowUtc), null, cancellation));

            return await SendAsync(claimed, about, nowUtc, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await invitations.FailAsync(claimed, exception.Message, RetryRule.NextTryOnUtc(claimed.Invitation.Attempts + 1, nowUtc), cancellation);
            throw;
        }
    }

    private async Task<bool> WasQueuedAsync(ClaimedInvitation claimed, SendingCase about, DateTime nowUtc, CancellationToken cancellation)
    {
        if (claimed.EarlierClaim is not { } earlier || await mail.FindAsync(earlier, claimed.Invitation.RecipientEmail!, nowUtc - Lookback, cancellation) is not { } found)
            return false;

        await MarkAsync(claimed, about, found.QueuedEmailId, found.QueuedOnUtc, cancellation);
        return true;
    }

    private static SuppressionReason? Judge(ClaimedInvitation claimed, SendingCase about, DateTime nowUtc)
    {
        var (survey, subject, _, own) = about;
        if (claimed.IsReminder)
            return claimed.Invitation.ExpiresOnUtc <= nowUtc ? SuppressionReason.TooLate : Eligibility.JudgeReminder(survey, subject, own);
        if (claimed.Invitation.TriggeredOnUtc < survey.SinceOnUtc)
            return SuppressionReason.SurveyOff;

        if (nowUtc - claimed.Invitation.DueOnUtc > LongestDelay)
            return SuppressionReason.TooLate;
        if (Eligibility.Judge(survey, subject, nowUtc, own) is { } reason)
            return reason;

        return IsHeld(about) && nowUtc - FirstDueOnUtc(claimed, about) > LongestDelay ? SuppressionReason.OpenInquiry : null;
    }

    private static DateTime? HoldUntil(ClaimedInvitation claimed, SendingCase about, DateTime nowUtc)
    {
        return IsHeld(about) && !claimed.IsReminder ? about.Times.NextOpening(nowUtc + Hold) : null;
    }

    private static bool IsHeld(SendingCase about)
    {
        return about.Survey.Definition.WaitsForOpenInquiry && about.Subject.HasOpenInquiry;
    }

    // Postponing moves the stored date along; this is the one that planning gave.
    private static DateTime FirstDueOnUtc(ClaimedInvitation claimed, SendingCase about)
    {
        return about.Times.DueOnUtc(claimed.Invitation.TriggeredOnUtc, claimed.Invitation.PlannedOnUtc);
    }

    private async Task<bool> SendAsync(ClaimedInvitation claimed, SendingCase about, DateTime nowUtc, CancellationToken cancellation)
    {
        var survey = about.Survey;
        var token = SurveyToken.New();
        var limits = new SendingLimits(
            Eligibility.PauseBeginsOnUtc(survey.Definition, nowUtc), survey.Definition.CoolDownPerStore, nowUtc - Eligibility.BetweenKinds, survey.Definition.DailyCap, about.Times.DayStart(nowUtc));
        switch (await invitations.TakeTurnAsync(claimed, SurveyToken.HashOf(token), limits, nowUtc, cancellation))
        {
            case SendingTurn.CoolDown:
                return await NotAsync(invitations.SuppressAsync(claimed, SuppressionReason.CoolDown, cancellation));
            case SendingTurn.CapReached:
                return await NotAsync(invitations.PostponeAsync(claimed, about.Times.NextDay(nowUtc), null, cancellation));
            case SendingTurn.Lost:
                return false;
        }

        if (await mail.QueueAsync(new SurveyMailDraft(survey, claimed.Invitation, token, claimed.IsReminder, claimed.ClaimId, nowUtc), cancellation) is not { } queuedEmailId)
            return await NotAsync(invitations.PostponeAsync(claimed, about.Times.NextDay(nowUtc), "The message template is switched off.", cancellation));

        await MarkAsync(claimed, about, queuedEmailId, nowUtc, cancellation);
        return true;
    }

    private Task MarkAsync(ClaimedInvitation claimed, SendingCase about, int queuedEmailId, DateTime sentOnUtc, CancellationToken cancellation)
    {
        var reminder = claimed.IsReminder ? null : about.Times.ReminderDueOnUtc(sentOnUtc);
        return invitations.MarkSentAsync(claimed, queuedEmailId, sentOnUtc, reminder, about.Times.ExpiresOnUtc(sentOnUtc), cancellation);
    }

    private static async Task<bool> NotAsync(Task work)
    {
        await work;
        return false;
    }
}
