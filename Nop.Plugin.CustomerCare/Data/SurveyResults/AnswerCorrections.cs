using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using Nop.Plugin.CustomerCare.Surveys.Corrections;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Takes answers out of the numbers and puts them back; one row per invitation decides which of two comes too late.</summary>
public sealed class AnswerCorrections(StoreDatabase database, ISurveyStore surveys) : IAnswerCorrections
{
    private const int LongestReason = 1000;
    private const int LongestName = 400;

    private static readonly RowInsert InsertResponse = new(
        Tables.SurveyResponse,
        ["InvitationId", "SurveyId", "StoreId", "RecipientKey", "Score", "Comment", "AnsweredOnUtc", "CommentedOnUtc", "FollowUpDueOnUtc"],
        "InvitationId");

    public Task<bool> InvalidateAsync(long invitationId, string reason, string by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return database.TransactAsync(
            async session =>
            {
                var fitted = ColumnText.Fit(reason.Trim(), LongestReason);
                var changed = await session.ExecuteAsync(
                    "update [CustomerCareSurveyResponse] set [InvalidOnUtc] = @now, [InvalidBy] = @by, [InvalidReason] = @reason, [FollowUpDueOnUtc] = null "
                    + "where [InvitationId] = @id and [InvalidOnUtc] is null",
                    new SqlParameters { ["id"] = invitationId, ["now"] = nowUtc, ["by"] = ColumnText.Fit(by, LongestName), ["reason"] = fitted },
                    cancellation);
                if (changed == 1)
                    await LogAsync(session, invitationId, SurveyEventKind.Invalidated, await ScoreAsync(session, invitationId, cancellation), fitted, by, nowUtc, cancellation);
                return changed == 1;
            },
            cancellation);
    }

    public async Task<bool> PutBackAsync(long invitationId, string by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        var definitions = (await surveys.LoadAsync(cancellation)).ToDictionary(survey => survey.Id);
        return await database.TransactAsync(
            async session =>
            {
                var changed = await session.ExecuteAsync(
                    "update [CustomerCareSurveyResponse] set [InvalidOnUtc] = null, [InvalidBy] = null, [InvalidReason] = null where [InvitationId] = @id and [InvalidOnUtc] is not null",
                    new SqlParameters { ["id"] = invitationId },
                    cancellation);
                if (changed != 1)
                    return false;

                var response = (await InvitationReading.ResponsesAsync(session, [invitationId], cancellation))[invitationId];
                await session.ExecuteAsync(
                    "update [CustomerCareSurveyResponse] set [FollowUpDueOnUtc] = @due where [InvitationId] = @id and [InquiryId] is null and [AlertedOnUtc] is null",
                    new SqlParameters { ["id"] = invitationId, ["due"] = FollowUp(definitions, response.SurveyId, response.Score, nowUtc) },
                    cancellation);
                await LogAsync(session, invitationId, SurveyEventKind.Restored, response.Score, null, by, nowUtc, cancellation);
                return true;
            },
            cancellation);
    }

    public async Task<bool> CountSuspectAsync(long eventId, string by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        var definitions = (await surveys.LoadAsync(cancellation)).ToDictionary(survey => survey.Id);
        return await database.TransactAsync(
            async session =>
            {
                if (await FindSuspectAsync(session, eventId, cancellation) is not { Event: { Score: { } score } suspect } found
                    || !AnswerScale.Of(found.Invitation.Kind).Contains(score)
                    || await HasAnswerAsync(session, found.Invitation.Id, cancellation))
                    return false;

                await AddAsync(session, found.Invitation, suspect, score, FollowUp(definitions, found.Invitation.SurveyId, score, nowUtc), cancellation);
                await session.ExecuteAsync(
                    "update [CustomerCareInvitation] set [AnsweredOnUtc] = @answered, [DueOnUtc] = null where [Id] = @id",
                    new SqlParameters { ["id"] = found.Invitation.Id, ["answered"] = suspect.HappenedOnUtc },
                    cancellation);
                await LogAsync(session, found.Invitation.Id, SurveyEventKind.Restored, score, null, by, nowUtc, cancellation);
                return true;
            },
            cancellation);
    }

    // A survey that was deleted asks for nothing any more.
    private static DateTime? FollowUp(Dictionary<int, Survey> definitions, int surveyId, int score, DateTime nowUtc)
    {
        return definitions.TryGetValue(surveyId, out var survey) ? FollowUpRule.AfterAnswer(survey, score, nowUtc) : null;
    }

    // Holds the invitation until the end, so that two who count it at once make one answer.
    private static async Task<bool> HasAnswerAsync(StoreSession session, long invitationId, CancellationToken cancellation)
    {
        var parameters = new SqlParameters { ["id"] = invitationId };
        await session.QueryAsync<long>($"select [Id] from [CustomerCareInvitation]{session.Engine.LockHint} where [Id] = @id{session.Engine.LockClause}", parameters, cancellation);
        return await session.FirstAsync<int>("select count(*) from [CustomerCareSurveyResponse] where [InvitationId] = @id", parameters, cancellation) > 0;
    }

    private static async Task AddAsync(StoreSession session, Invitation invitation, SurveyEvent suspect, int score, DateTime? followUpDueOnUtc, CancellationToken cancellation)
    {
        var values = new object?[]
        {
            invitation.Id, invitation.SurveyId, invitation.StoreId, invitation.RecipientKey, score, suspect.Comment, suspect.HappenedOnUtc,
            suspect.Comment is null ? null : suspect.HappenedOnUtc, followUpDueOnUtc
        };
        await InsertResponse.ExecuteAsync(session, [values], cancellation);
    }

    private static async Task<(Invitation Invitation, SurveyEvent Event)?> FindSuspectAsync(StoreSession session, long eventId, CancellationToken cancellation)
    {
        var row = await session.FirstAsync<SurveyEventRow>(
            $"select {SurveyEventRow.Columns} from [CustomerCareSurveyEvent] where [Id] = @id and [Kind] = @kind",
            new SqlParameters { ["id"] = eventId, ["kind"] = WireName.Of(SurveyEventKind.Suspect) },
            cancellation);
        if (row is null)
            return null;

        var invitations = await InvitationReading.InvitationsAsync(session, [row.InvitationId], cancellation);
        return invitations.TryGetValue(row.InvitationId, out var invitation) ? (invitation, row.ToEvent().Event) : null;
    }

    private static Task<int> ScoreAsync(StoreSession session, long invitationId, CancellationToken cancellation)
    {
        return session.FirstAsync<int>("select [Score] from [CustomerCareSurveyResponse] where [InvitationId] = @id", new SqlParameters { ["id"] = invitationId }, cancellation);
    }

    private static Task LogAsync(
        StoreSession session,
        long invitationId,
        SurveyEventKind kind,
        int score,
        string? reason,
        string by,
        DateTime nowUtc,
        CancellationToken cancellation)
    {
        var line = new SurveyEvent { InvitationId = invitationId, Kind = kind, Score = score, Comment = reason, ActorName = by, HappenedOnUtc = nowUtc };
        return SurveyEventTable.AddAsync(session, line, cancellation);
    }
}
