using Nop.Plugin.CustomerCare.Reports.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Counts the detractors of a period and those of them who answered again.</summary>
internal sealed class RecoveredQuery(StoreDatabase database)
{
    public async Task<RecoveredCount> CountAsync(AnswerScope scope, CancellationToken cancellation)
    {
        var source = new AnswerSource(scope, new SqlParameters());
        LaterAnswer.AddTo(source.Parameters, scope.Kind);
        await using var session = await database.OpenAsync(cancellation);
        var row = await session.FirstAsync<Row>(
            $"""
            select count(*) as [Detractors], sum(x.[Again]) as [Again], sum(x.[Recovered]) as [Recovered]
            from (select case when {LaterAnswer.Any} then 1 else 0 end as [Again], case when {LaterAnswer.Better} then 1 else 0 end as [Recovered]
            from [CustomerCareSurveyResponse] r where {source.Valid} and r.[Score] < @passive) x
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
