using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Counts invitations by when they were sent: only those that left, and only valid answers.</summary>
internal sealed class SendCounts(IReportDatabase database)
{
    public async Task<IReadOnlyList<(int Sent, int Answered, int Open)>> CountAsync(
        AnswerScope scope,
        IReadOnlyList<DateTime> boundsUtc,
        DateTime nowUtc,
        CancellationToken cancellation)
    {
        var source = new AnswerSource(scope, new SqlParameters { ["sent"] = WireName.Of(InvitationStatus.Sent), ["now"] = nowUtc });
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<SendRow>(
            $"""
            select x.[Part], count(*) as [Sent], sum(x.[IsAnswered]) as [Answered], sum(x.[IsOpen]) as [Open]
            from (select {source.Parts("i.[SentOnUtc]", boundsUtc)}, case when r.[InvitationId] is not null and r.[InvalidOnUtc] is null then 1 else 0 end as [IsAnswered],
            case when r.[InvitationId] is null and i.[ExpiresOnUtc] > @now then 1 else 0 end as [IsOpen]
            from [CustomerCareInvitation] i left join [CustomerCareSurveyResponse] r on r.[InvitationId] = i.[Id]
            where {source.In("i")} and i.[Status] = @sent and i.[SentOnUtc] >= @from and i.[SentOnUtc] < @to) x
            group by x.[Part]
            """,
            source.Parameters,
            cancellation);
        var parts = rows.ToDictionary(row => row.Part);
        return [.. boundsUtc.Select((_, part) => parts.TryGetValue(part, out var row) ? (row.Sent, row.Answered, row.Open) : (0, 0, 0))];
    }

    private sealed class SendRow
    {
        public int Part { get; set; }
        public int Sent { get; set; }
        public int Answered { get; set; }
        public int Open { get; set; }
    }
}
