using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Takes back, in the store's database, invitations whose mail never left.</summary>
public sealed class UnsentInvitations(StoreDatabase database) : IUnsentInvitations
{
    public Task<bool> TakeBackAsync(int queuedEmailId, string problem, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var rows = await InvitationRow.ReadAsync(
                    session,
                    $"from [CustomerCareInvitation]{session.Engine.LockHint} where [QueuedEmailId] = @mail{session.Engine.LockClause}",
                    new SqlParameters { ["mail"] = queuedEmailId },
                    cancellation);
                if (rows.FirstOrDefault().Invitation is not { Status: InvitationStatus.Sent, AnsweredOnUtc: null } invitation)
                    return false;

                await session.ExecuteAsync($"update [CustomerCareInvitation] set {Change(invitation)} where [Id] = @id", Parameters(invitation, problem, nowUtc), cancellation);
                return true;
            },
            cancellation);
    }

    // The mail itself has arrived where only its reminder was given up.
    private static string Change(Invitation invitation)
    {
        const string noted = "[QueuedEmailId] = null, [Attempts] = [Attempts] + 1, [Problem] = @problem, [DueOnUtc] = @due";
        return invitation.RemindedOnUtc is null ? $"{noted}, [Status] = @status, [SentOnUtc] = null, [ExpiresOnUtc] = null" : $"{noted}, [RemindedOnUtc] = null";
    }

    private static SqlParameters Parameters(Invitation invitation, string problem, DateTime nowUtc)
    {
        var retry = RetryRule.NextTryOnUtc(invitation.Attempts + 1, nowUtc);
        var parameters = new SqlParameters { ["id"] = invitation.Id, ["problem"] = ColumnText.Fit(problem, 1000), ["due"] = retry };
        if (invitation.RemindedOnUtc is null)
            parameters["status"] = WireName.Of(retry is null ? InvitationStatus.Failed : InvitationStatus.Scheduled);
        return parameters;
    }
}
