using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Counts the detractors of a period and those of them who answered again: by each person's latest answers, which is one pass where a look at each would be many.</summary>
internal sealed class RecoveredQuery(IReportDatabase database)
{
    public async Task<RecoveredCount> CountAsync(AnswerScope scope, CancellationToken cancellation)
    {
        var source = new AnswerSource(scope, new SqlParameters());
        LaterAnswer.AddTo(source.Parameters, scope.Kind);
        await using var session = await database.OpenAsync(cancellation);
        var row = await session.FirstAsync<Row>(
            $"""
            select count(*) as [Detractors], sum(case when p.[Latest] > r.[AnsweredOnUtc] then 1 else 0 end) as [Again],
            sum(case when p.[Better] > r.[AnsweredOnUtc] then 1 else 0 end) as [Recovered]
            from [CustomerCareSurveyResponse] r left join (select a.[RecipientKey], max(a.[AnsweredOnUtc]) as [Latest],
            max(case when a.[Score] >= @passive then a.[AnsweredOnUtc] end) as [Better]
            from [CustomerCareSurveyResponse] a where a.[RecipientKey] is not null and a.[InvalidOnUtc] is null and a.[AnsweredOnUtc] >= @from and {LaterAnswer.OfTheKind("a")}
            group by a.[RecipientKey]) p on p.[RecipientKey] = r.[RecipientKey]
            where {source.Valid} and r.[Score] < @passive
            """,
            source.Parameters,
            cancellation);
        return new RecoveredCount(row?.Detractors ?? 0, row?.Again ?? 0, row?.Recovered ?? 0);
    }

    private sealed class Row
    {
        public int Detractors { get; set; }
        public int? Again { get; set; }
        public int? Recovered { get; set; }
    }
}
