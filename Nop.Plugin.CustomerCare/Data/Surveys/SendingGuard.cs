using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Decides, one process at a time, whether one more mail may go to an address and out of a survey. The caller's transaction holds the decision until it is noted.</summary>
internal static class SendingGuard
{
    private static readonly RowInsert InsertRecipient = new(Tables.SurveyRecipient, ["RecipientKey"], "RecipientKey");

    /// <summary>Null if nothing is against it.</summary>
    public static async Task<SendingTurn?> FindObstacleAsync(StoreSession session, Invitation invitation, SendingLimits limits, CancellationToken cancellation)
    {
        await HoldRecipientAsync(session, invitation.RecipientKey!, cancellation);
        if (await WasAskedAsync(session, invitation, limits, cancellation))
            return SendingTurn.CoolDown;
        if (limits.DailyCap is not { } cap)
            return null;

        await session.FirstAsync<int?>(
            $"select [Id] from [CustomerCareSurvey]{session.Engine.LockHint} where [Id] = @id{session.Engine.LockClause}", new SqlParameters { ["id"] = invitation.SurveyId }, cancellation);
        return await CountOfDayAsync(session, invitation, limits, cancellation) >= cap ? SendingTurn.CapReached : null;
    }

    private static async Task HoldRecipientAsync(StoreSession session, string recipientKey, CancellationToken cancellation)
    {
        await InsertRecipient.ExecuteAsync(session, [[recipientKey]], cancellation);
        await session.FirstAsync<string>(
            $"select [RecipientKey] from [CustomerCareSurveyRecipient]{session.Engine.LockHint} where [RecipientKey] = @key{session.Engine.LockClause}",
            new SqlParameters { ["key"] = recipientKey },
            cancellation);
    }

    // Another mail that is just being queued counts as one that was sent.
    private static async Task<bool> WasAskedAsync(StoreSession session, Invitation invitation, SendingLimits limits, CancellationToken cancellation)
    {
        var parameters = Parameters(invitation);
        parameters["key"] = invitation.RecipientKey;
        parameters["kind"] = WireName.Of(invitation.Kind);
        parameters["others"] = limits.OtherKindsBeginOnUtc;
        var same = "1 = 0";
        if (limits.PauseBeginsOnUtc is { } begins)
        {
            same = $"([Kind] = @kind{(limits.PausePerStore ? " and [StoreId] = @store" : string.Empty)} and ([SentOnUtc] > @begins or {IsBeingSent(session)}))";
            parameters["begins"] = begins;
            if (limits.PausePerStore)
                parameters["store"] = invitation.StoreId;
        }

        return await session.FirstAsync<long?>(
            $"select max([Id]) from [CustomerCareInvitation] where [RecipientKey] = @key and [Id] <> @id and ({same} or ([Kind] <> @kind and ([SentOnUtc] > @others or {IsBeingSent(session)})))",
            parameters,
            cancellation) is not null;
    }

    private static async Task<long> CountOfDayAsync(StoreSession session, Invitation invitation, SendingLimits limits, CancellationToken cancellation)
    {
        var parameters = Parameters(invitation);
        parameters["survey"] = invitation.SurveyId;
        parameters["day"] = limits.DayBeginsOnUtc;
        return await session.FirstAsync<long>(
            $"select count(*) from [CustomerCareInvitation] where [SurveyId] = @survey and [Id] <> @id and ([SentOnUtc] >= @day or {IsBeingSent(session)})", parameters, cancellation);
    }

    private static string IsBeingSent(StoreSession session)
    {
        return $"([Status] = @sending and [ClaimedUntilUtc] >= {session.Engine.DatabaseClock()})";
    }

    private static SqlParameters Parameters(Invitation invitation)
    {
        return new SqlParameters { ["id"] = invitation.Id, ["sending"] = WireName.Of(InvitationStatus.Sending) };
    }
}
