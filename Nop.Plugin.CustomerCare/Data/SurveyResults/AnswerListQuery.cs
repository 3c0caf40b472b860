using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Lists valid answers page by page, newest first.</summary>
public sealed class AnswerListQuery(IReportDatabase database)
{
    private const string From = "[CustomerCareSurveyResponse] r inner join [CustomerCareInvitation] i on i.[Id] = r.[InvitationId]";

    /// <param name="pageIndex">From 0.</param>
    /// <param name="pageSize">At least 1.</param>
    public async Task<AnswerListPage> ExecuteAsync(AnswerListFilter filter, int pageIndex, int pageSize, CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pageIndex);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var where = new AnswerConditions(filter, parameters).Where;
        var total = await session.FirstAsync<int>($"select count(*) from {From} where {where}", parameters, cancellation);
        parameters["skip"] = pageIndex * (long)pageSize;
        parameters["take"] = pageSize;
        return new AnswerListPage(await RowsAsync(session, filter, where, session.Engine.Page, parameters, cancellation), total);
    }

    /// <summary>All that the filter finds, for a file.</summary>
    public async Task<IReadOnlyList<AnswerListRow>> ReadAllAsync(AnswerListFilter filter, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        return await RowsAsync(session, filter, new AnswerConditions(filter, parameters).Where, string.Empty, parameters, cancellation);
    }

    private static async Task<IReadOnlyList<AnswerListRow>> RowsAsync(
        StoreSession session,
        AnswerListFilter filter,
        string where,
        string page,
        SqlParameters parameters,
        CancellationToken cancellation)
    {
        LaterAnswer.AddTo(parameters, filter.Scope.Kind);
        var found = await session.QueryAsync<FoundRow>(
            $"""
            select r.[InvitationId], case when r.[Score] < @passive and {LaterAnswer.Better} then 1 else 0 end as [Recovered]
            from {From} where {where} order by r.[AnsweredOnUtc] desc, r.[InvitationId] desc{page}
            """,
            parameters,
            cancellation);
        var ids = found.Select(row => row.InvitationId).ToList();
        var invitations = await InvitationReading.InvitationsAsync(session, ids, cancellation);
        var responses = await InvitationReading.ResponsesAsync(session, ids, cancellation);
        return
        [
            .. from row in found
               where invitations.ContainsKey(row.InvitationId) && responses.ContainsKey(row.InvitationId)
               select new AnswerListRow(responses[row.InvitationId], invitations[row.InvitationId], row.Recovered > 0)
        ];
    }

    private sealed class FoundRow
    {
        public long InvitationId { get; set; }
        public int Recovered { get; set; }
    }
}
