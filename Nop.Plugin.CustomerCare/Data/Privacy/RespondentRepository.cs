using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Privacy;

namespace Nop.Plugin.CustomerCare.Data.Privacy;

/// <summary>Removes people from surveys in the store's database.</summary>
public sealed class RespondentRepository(StoreDatabase database) : IRespondentStore
{
    public async Task<IReadOnlyList<int>> FindMailsAsync(int? customerId, string? recipientKey, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return Mails(await FindAsync(session, customerId, recipientKey, cancellation));
    }

    public Task<IReadOnlyList<int>> EraseAsync(int? customerId, string? recipientKey, CancellationToken cancellation = default)
    {
        return database.TransactAsync<IReadOnlyList<int>>(
            async session =>
            {
                var found = await FindAsync(session, customerId, recipientKey, cancellation);
                await AnonymiseAsync(session, found, cancellation);
                foreach (var key in found.Select(invitation => invitation.RecipientKey).Append(recipientKey).OfType<string>().Distinct())
                    await ForgetAsync(session, key, cancellation);

                return Mails(found);
            },
            cancellation);
    }

    public Task<int> AnonymiseAsync(DateTime plannedBeforeUtc, int atMost, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var parameters = new SqlParameters { ["before"] = plannedBeforeUtc, ["no"] = false, ["skip"] = 0, ["take"] = atMost };
                var found = await InvitationRow.ReadAsync(
                    session,
                    $"from [CustomerCareInvitation]{session.Engine.ClaimHint} where [IsAnonymous] = @no and [PlannedOnUtc] < @before order by [Id]{session.Engine.Page}{session.Engine.ClaimClause}",
                    parameters,
                    cancellation);
                await AnonymiseAsync(session, [.. found.Select(row => row.Invitation)], cancellation);
                return found.Count;
            },
            cancellation);
    }

    private static async Task<List<Invitation>> FindAsync(StoreSession session, int? customerId, string? recipientKey, CancellationToken cancellation)
    {
        var parameters = new SqlParameters { ["customer"] = customerId ?? -1, ["key"] = recipientKey ?? string.Empty };
        var rows = await InvitationRow.ReadAsync(session, "from [CustomerCareInvitation] where [CustomerId] = @customer or [RecipientKey] = @key order by [Id]", parameters, cancellation);
        return [.. rows.Select(row => row.Invitation)];
    }

    private static IReadOnlyList<int> Mails(IEnumerable<Invitation> invitations)
    {
        return [.. invitations.Select(invitation => invitation.QueuedEmailId).OfType<int>()];
    }

    private static async Task AnonymiseAsync(StoreSession session, List<Invitation> invitations, CancellationToken cancellation)
    {
        await new StatementBatch(Tables.Invitation, ["Id"]).UpdateAsync(
            session,
            [
                "SubjectId", "CustomerId", "RecipientKey", "RecipientEmail", "RecipientName", "OrderNumber", "Status", "Reason", "TriggeredOnUtc", "PlannedOnUtc", "DueOnUtc", "SentOnUtc",
                "RemindedOnUtc", "ExpiresOnUtc", "AnsweredOnUtc", "Problem", "QueuedEmailId", "ClaimId", "ClaimedUntilUtc", "IsAnonymous"
            ],
            invitations.Select(Anonymous),
            cancellation);
        var ids = invitations.Select(one => one.Id).ToList();
        await new StatementBatch(Tables.InvitationToken, ["InvitationId"]).DeleteAsync(session, ids.Select(id => new object?[] { id }), cancellation);
        await new StatementBatch(Tables.SurveyEvent, ["InvitationId"]).DeleteAsync(session, ids.Select(id => new object?[] { id }), cancellation);
        await new StatementBatch(Tables.SurveyMoment, ["Moment", "SubjectId"]).DeleteAsync(session, invitations.SelectMany(Moments), cancellation);
        await new StatementBatch(Tables.SurveyResponse, ["InvitationId"]).UpdateAsync(
            session,
            ["RecipientKey", "Comment", "FormKey", "AnsweredOnUtc", "CommentedOnUtc", "ChangedOnUtc", "FollowUpDueOnUtc", "InquiryId", "AlertedOnUtc"],
            invitations.Where(one => one.AnsweredOnUtc is not null)
                .Select(one => new object?[] { null, null, null, AnonymousDates.MonthOf(one.AnsweredOnUtc!.Value), null, null, null, null, null, one.Id }),
            cancellation);
    }

    // The subject's number would lead to the order, and with it to the person; the invitation's own is as unique.
    private static object?[] Anonymous(Invitation one)
    {
        var isSent = one.SentOnUtc is not null;
        return
        [
            -one.Id, null, null, null, null, null, WireName.Of(isSent ? InvitationStatus.Sent : InvitationStatus.Suppressed), isSent ? null : WireName.Of(one.Reason ?? SuppressionReason.Erased),
            AnonymousDates.MonthOf(one.TriggeredOnUtc), AnonymousDates.MonthOf(one.PlannedOnUtc), null, AnonymousDates.MonthOf(one.SentOnUtc), null, AnonymousDates.MonthOf(one.ExpiresOnUtc),
            AnonymousDates.MonthOf(one.AnsweredOnUtc), null, null, null, null, true, one.Id
        ];
    }

    private static IEnumerable<object?[]> Moments(Invitation one)
    {
        return Enum.GetValues<SurveyTrigger>()
            .Where(trigger => one.Kind == SurveyKind.Satisfaction == (trigger == SurveyTrigger.Resolved))
            .Select(trigger => new object?[] { WireName.Of(trigger), one.SubjectId });
    }

    private static async Task ForgetAsync(StoreSession session, string recipientKey, CancellationToken cancellation)
    {
        foreach (var table in new[] { Tables.Consent, Tables.SurveyRecipient })
            await session.ExecuteAsync($"delete from [{table}] where [RecipientKey] = @key", new SqlParameters { ["key"] = recipientKey }, cancellation);
    }
}
