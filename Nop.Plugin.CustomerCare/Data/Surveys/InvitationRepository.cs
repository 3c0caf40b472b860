using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>
/// Keeps invitations while they are sent. A claim's name stays when its lease runs out or is given back: whoever comes next looks in the queue for a mail of that name.
/// </summary>
public sealed class InvitationRepository(StoreDatabase database) : IInvitationStore
{
    // Longer than a batch takes; a process that ended lets go after it.
    private const int LEASE_SECONDS = 180;

    private const string Mine = "where [Id] = @id and [ClaimId] = @claim";

    public Task<IReadOnlyList<ClaimedInvitation>> ClaimAsync(DateTime nowUtc, int atMost, CancellationToken cancellation = default)
    {
        return database.TransactAsync<IReadOnlyList<ClaimedInvitation>>(
            async session =>
            {
                var engine = session.Engine;
                var rows = await InvitationRow.ReadAsync(
                    session,
                    $"from [CustomerCareInvitation]{engine.ClaimHint} where [Status] in (@scheduled, @sending, @sent) and [DueOnUtc] <= @now "
                        + $"and [AnsweredOnUtc] is null and ([ClaimedUntilUtc] is null or [ClaimedUntilUtc] < {engine.DatabaseClock()}) "
                        + "and [SurveyId] in (select s.[Id] from [CustomerCareSurvey] s where s.[IsEnabled] = @yes and s.[DeletedOnUtc] is null) "
                        + $"order by [DueOnUtc], [Id]{engine.Page}{engine.ClaimClause}",
                    Parameters(nowUtc, atMost),
                    cancellation);
                var claimed = rows.Select(row => new ClaimedInvitation(row.Invitation, Guid.NewGuid().ToString("N"), row.ClaimId)).ToList();
                await new StatementBatch(Tables.Invitation, ["Id"]).UpdateAsync(
                    session, ["ClaimId"], claimed.Select(one => new object?[] { one.ClaimId, one.Invitation.Id }), cancellation);
                await LeaseAsync(session, [.. claimed.Select(one => one.Invitation.Id)], cancellation);
                return claimed;
            },
            cancellation);
    }

    public Task<SendingTurn> TakeTurnAsync(ClaimedInvitation claimed, string tokenHash, SendingLimits limits, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                if (!claimed.IsReminder && await SendingGuard.FindObstacleAsync(session, claimed.Invitation, limits, cancellation) is { } obstacle)
                    return obstacle;

                var status = claimed.IsReminder ? InvitationStatus.Sent : InvitationStatus.Sending;
                var taken = await session.ExecuteAsync(
                    $"update [CustomerCareInvitation] set [Status] = @status, [ClaimedUntilUtc] = {session.Engine.DatabaseClock("@seconds")} {Mine} "
                        + "and [Status] in (@scheduled, @sending, @sent) and [AnsweredOnUtc] is null and [DueOnUtc] is not null",
                    With(claimed, ("status", WireName.Of(status)), ("seconds", LEASE_SECONDS), ("scheduled", WireName.Of(InvitationStatus.Scheduled)),
                        ("sending", WireName.Of(InvitationStatus.Sending)), ("sent", WireName.Of(InvitationStatus.Sent))),
                    cancellation);
                if (taken == 0)
                    return SendingTurn.Lost;

                await InvitationTokens.AddAsync(session, claimed.Invitation.Id, tokenHash, nowUtc, cancellation);
                return SendingTurn.Yours;
            },
            cancellation);
    }

    public Task MarkSentAsync(
        ClaimedInvitation claimed,
        int queuedEmailId,
        DateTime sentOnUtc,
        DateTime? nextDueOnUtc,
        DateTime expiresOnUtc,
        CancellationToken cancellation = default)
    {
        var dates = claimed.IsReminder ? "[RemindedOnUtc] = @on" : "[SentOnUtc] = @on, [ExpiresOnUtc] = @expires";
        var parameters = With(claimed, ("on", sentOnUtc), ("next", nextDueOnUtc), ("mail", queuedEmailId), ("sent", WireName.Of(InvitationStatus.Sent)));
        if (!claimed.IsReminder)
            parameters["expires"] = expiresOnUtc;
        return ExecuteAsync(
            $"[Status] = @sent, {dates}, [DueOnUtc] = @next, [QueuedEmailId] = @mail, [Problem] = null, [ClaimId] = null, [ClaimedUntilUtc] = null", parameters, cancellation);
    }

    public Task SuppressAsync(ClaimedInvitation claimed, SuppressionReason reason, CancellationToken cancellation = default)
    {
        return claimed.IsReminder
            ? ExecuteAsync("[DueOnUtc] = null, [ClaimId] = null, [ClaimedUntilUtc] = null", With(claimed), cancellation)
            : ExecuteAsync(
                "[Status] = @suppressed, [Reason] = @reason, [DueOnUtc] = null, [ClaimId] = null, [ClaimedUntilUtc] = null",
                With(claimed, ("suppressed", WireName.Of(InvitationStatus.Suppressed)), ("reason", WireName.Of(reason))),
                cancellation);
    }

    public Task PostponeAsync(ClaimedInvitation claimed, DateTime dueOnUtc, string? problem = null, CancellationToken cancellation = default)
    {
        return ExecuteAsync(
            "[Status] = @status, [DueOnUtc] = @due, [Problem] = @problem, [ClaimId] = null, [ClaimedUntilUtc] = null",
            With(claimed, ("status", Waiting(claimed)), ("due", dueOnUtc), ("problem", ColumnText.Fit(problem, 1000))),
            cancellation);
    }

    // Its claim's name stays: the mail may be in the queue after all.
    public Task FailAsync(ClaimedInvitation claimed, string problem, DateTime? retryOnUtc, CancellationToken cancellation = default)
    {
        var status = retryOnUtc is not null || claimed.IsReminder ? Waiting(claimed) : WireName.Of(InvitationStatus.Failed);
        return ExecuteAsync(
            "[Status] = @status, [DueOnUtc] = @due, [Problem] = @problem, [Attempts] = [Attempts] + 1, [ClaimedUntilUtc] = null",
            With(claimed, ("status", status), ("due", retryOnUtc), ("problem", ColumnText.Fit(problem, 1000))),
            cancellation);
    }

    private static string Waiting(ClaimedInvitation claimed)
    {
        return WireName.Of(claimed.IsReminder ? InvitationStatus.Sent : InvitationStatus.Scheduled);
    }

    private async Task ExecuteAsync(string set, SqlParameters parameters, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.ExecuteAsync($"update [CustomerCareInvitation] set {set} {Mine}", parameters, cancellation);
    }

    private static async Task LeaseAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        foreach (var some in ids.Chunk(session.Engine.ParametersAStatement - 10))
        {
            var parameters = new SqlParameters { ["seconds"] = LEASE_SECONDS };
            await session.ExecuteAsync(
                $"update [CustomerCareInvitation] set [ClaimedUntilUtc] = {session.Engine.DatabaseClock("@seconds")} where {session.Engine.In("[Id]", "id", some, parameters)}",
                parameters,
                cancellation);
        }
    }

    private static SqlParameters Parameters(DateTime nowUtc, int atMost)
    {
        return new SqlParameters
        {
            ["scheduled"] = WireName.Of(InvitationStatus.Scheduled),
            ["sending"] = WireName.Of(InvitationStatus.Sending),
            ["sent"] = WireName.Of(InvitationStatus.Sent),
            ["now"] = nowUtc,
            ["yes"] = true,
            ["skip"] = 0,
            ["take"] = atMost
        };
    }

    private static SqlParameters With(ClaimedInvitation claimed, params (string Name, object? Value)[] more)
    {
        var parameters = new SqlParameters { ["id"] = claimed.Invitation.Id, ["claim"] = claimed.ClaimId };
        foreach (var (name, value) in more)
            parameters[name] = value;

        return parameters;
    }
}
