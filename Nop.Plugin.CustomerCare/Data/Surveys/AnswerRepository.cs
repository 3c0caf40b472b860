using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Keeps answers in the store's database. The update of the invitation lets one of several forms through; the answer's primary key holds beside it.</summary>
public sealed class AnswerRepository(StoreDatabase database) : IAnswerStore
{
    private const string IN_TIME = "([ExpiresOnUtc] is null or [ExpiresOnUtc] > @now)";

    private static readonly RowInsert Insert = new(
        Tables.SurveyResponse, ["InvitationId", "SurveyId", "StoreId", "RecipientKey", "Score", "FormKey", "AnsweredOnUtc", "FollowUpDueOnUtc"], "InvitationId");

    public async Task<SurveyLink?> FindAsync(string? token, CancellationToken cancellation = default)
    {
        if (!SurveyToken.IsWellFormed(token))
            return null;

        await using var session = await database.OpenAsync(cancellation);
        return await SurveyLinkTable.FindAsync(session, SurveyToken.HashOf(token!), cancellation);
    }

    public async Task<OpenedLinks> OpenedAsync(long invitationId, DateTime sinceUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await SurveyEventTable.OpenedAsync(session, invitationId, sinceUtc, cancellation);
    }

    public Task LogAsync(SurveyEvent line, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                if (await SurveyEventTable.CountAsync(session, line.InvitationId, line.Kind, cancellation) < AnswerRules.GreatestLogLines)
                    await SurveyEventTable.AddAsync(session, line, cancellation);
            },
            cancellation);
    }

    public Task<bool> AnswerAsync(GivenScore given, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var parameters = new SqlParameters { ["id"] = given.Link.InvitationId, ["now"] = given.NowUtc };
                if (await session.ExecuteAsync(
                        $"update [CustomerCareInvitation] set [AnsweredOnUtc] = @now, [DueOnUtc] = null where [Id] = @id and [AnsweredOnUtc] is null and {IN_TIME}",
                        parameters,
                        cancellation) != 1)
                    return false;

                var link = given.Link;
                await Insert.ExecuteAsync(
                    session,
                    [[link.InvitationId, link.SurveyId, link.StoreId, link.RecipientKey, given.Score, given.FormKey, given.NowUtc, given.FollowUpDueOnUtc]],
                    cancellation);
                await SurveyEventTable.AddAsync(session, given.Line, cancellation);
                return true;
            },
            cancellation);
    }

    public Task<bool> ChangeAsync(GivenScore given, CancellationToken cancellation = default)
    {
        var earlier = given.Link.Answer ?? throw new ArgumentException("There is no answer to change.", nameof(given));
        return database.TransactAsync(
            async session =>
            {
                var parameters = new SqlParameters
                {
                    ["id"] = given.Link.InvitationId, ["now"] = given.NowUtc, ["score"] = given.Score, ["earlier"] = earlier.Score, ["form"] = given.FormKey
                };
                var changed = earlier.Score == given.Score ? string.Empty : $", [ChangedOnUtc] = @now, [FollowUpDueOnUtc] = {FollowUp(given.FollowUpDueOnUtc, parameters)}";
                var updated = await session.ExecuteAsync(
                    $"update [CustomerCareSurveyResponse] set [Score] = @score, [FormKey] = @form{changed} where [InvitationId] = @id and [Score] = @earlier "
                        + $"and exists (select 1 from [CustomerCareInvitation] i where i.[Id] = @id and {IN_TIME})",
                    parameters,
                    cancellation);
                if (updated == 1 && changed.Length > 0)
                    await SurveyEventTable.AddAsync(session, given.Line, cancellation);
                return updated == 1;
            },
            cancellation);
    }

    public Task<bool> CommentAsync(
        SurveyLink link, string formKey, string? comment, PreferredChannel? channel, DateTime nowUtc, SurveyEvent? line, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                var parameters = new SqlParameters { ["id"] = link.InvitationId, ["now"] = nowUtc, ["form"] = formKey };
                var said = string.Empty;
                if (comment is not null)
                    (said, parameters["comment"]) = (", [Comment] = @comment, [CommentedOnUtc] = @now", ColumnText.Fit(comment));
                if (channel is { } preferred)
                    (said, parameters["channel"]) = (said + ", [PreferredChannel] = @channel", WireName.Of(preferred));

                var updated = await session.ExecuteAsync(
                    "update [CustomerCareSurveyResponse] set [FollowUpDueOnUtc] = case when [FollowUpDueOnUtc] > @now then @now else [FollowUpDueOnUtc] end"
                        + $"{said} where [InvitationId] = @id and [FormKey] = @form and exists (select 1 from [CustomerCareInvitation] i where i.[Id] = @id and {IN_TIME})",
                    parameters,
                    cancellation);
                if (updated == 1 && line is not null)
                    await SurveyEventTable.AddAsync(session, line, cancellation);
                return updated == 1;
            },
            cancellation);
    }

    // What was followed up meanwhile isn't again.
    private static string FollowUp(DateTime? dueOnUtc, SqlParameters parameters)
    {
        if (dueOnUtc is not { } due)
            return "null";

        parameters["due"] = due;
        return "case when [InquiryId] is null and [AlertedOnUtc] is null then @due else null end";
    }
}
