using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Keeps in the store's database which answers are still to be followed up.</summary>
public sealed class FollowUpRepository(StoreDatabase database) : IFollowUpStore
{
    private const int LEASE_SECONDS = 180;

    private const string Mine = "where [InvitationId] = @id and [ClaimId] = @claim";

    public Task<IReadOnlyList<FollowUpCase>> ClaimAsync(DateTime nowUtc, int atMost, CancellationToken cancellation = default)
    {
        return database.TransactAsync<IReadOnlyList<FollowUpCase>>(
            async session =>
            {
                var engine = session.Engine;
                var claimId = Guid.NewGuid().ToString("N");
                var responses = await session.QueryAsync<SurveyResponseRow>(
                    $"select {SurveyResponseRow.Columns} from [CustomerCareSurveyResponse]{engine.ClaimHint} where [FollowUpDueOnUtc] <= @now "
                        + $"and ([ClaimedUntilUtc] is null or [ClaimedUntilUtc] < {engine.DatabaseClock()}) order by [FollowUpDueOnUtc], [InvitationId]{engine.Page}{engine.ClaimClause}",
                    new SqlParameters { ["now"] = nowUtc, ["skip"] = 0, ["take"] = atMost },
                    cancellation);
                if (responses.Count == 0)
                    return [];

                var ids = responses.Select(row => row.InvitationId).ToList();
                var taken = new SqlParameters { ["claim"] = claimId, ["seconds"] = LEASE_SECONDS };
                await session.ExecuteAsync(
                    $"update [CustomerCareSurveyResponse] set [ClaimId] = @claim, [ClaimedUntilUtc] = {engine.DatabaseClock("@seconds")} where {engine.In("[InvitationId]", "id", ids, taken)}",
                    taken,
                    cancellation);
                var invitations = await ReadInvitationsAsync(session, ids, cancellation);
                return [.. responses.Select(row => new FollowUpCase(invitations[row.InvitationId], row.ToResponse(), claimId))];
            },
            cancellation);
    }

    public Task FinishAsync(FollowUpCase followUp, long? inquiryId, DateTime? alertedOnUtc, CancellationToken cancellation = default)
    {
        return ExecuteAsync(
            "[FollowUpDueOnUtc] = null, [InquiryId] = @inquiry, [AlertedOnUtc] = @alerted, [ClaimId] = null, [ClaimedUntilUtc] = null",
            followUp,
            new SqlParameters { ["inquiry"] = inquiryId, ["alerted"] = alertedOnUtc },
            cancellation);
    }

    public Task PostponeAsync(FollowUpCase followUp, DateTime dueOnUtc, CancellationToken cancellation = default)
    {
        return ExecuteAsync("[FollowUpDueOnUtc] = @due, [ClaimId] = null, [ClaimedUntilUtc] = null", followUp, new SqlParameters { ["due"] = dueOnUtc }, cancellation);
    }

    private static async Task<Dictionary<long, Invitation>> ReadInvitationsAsync(StoreSession session, List<long> ids, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var rows = await InvitationRow.ReadAsync(session, $"from [CustomerCareInvitation] where {session.Engine.In("[Id]", "id", ids, parameters)}", parameters, cancellation);
        return rows.ToDictionary(row => row.Invitation.Id, row => row.Invitation);
    }

    private async Task ExecuteAsync(string set, FollowUpCase followUp, SqlParameters parameters, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        parameters["id"] = followUp.Invitation.Id;
        parameters["claim"] = followUp.ClaimId;
        await session.ExecuteAsync($"update [CustomerCareSurveyResponse] set {set} {Mine}", parameters, cancellation);
    }
}
