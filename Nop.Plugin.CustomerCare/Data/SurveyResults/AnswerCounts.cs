using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Data.SurveyResults;

/// <summary>Counts answers in the store's database, each question by one aggregate.</summary>
public sealed class AnswerCounts(IReportDatabase database) : IAnswerCounts
{
    // Unknown is -1 here: a column that is computed and sometimes null has no type of its own in SQLite.
    private const string ValueBand =
        "case when i.[OrderValue] is null then -1 when i.[OrderValue] < 50 then 0 when i.[OrderValue] < 100 then 1 when i.[OrderValue] < 250 then 2 else 3 end";

    private const string Buyer = "case when i.[BuyerOrder] is null then -1 when i.[BuyerOrder] <= 1 then 1 else 2 end";

    private static readonly Dictionary<SegmentDimension, string> PartNames = new()
    {
        [SegmentDimension.Category] = InvitationTable.CATEGORY,
        [SegmentDimension.Vendor] = InvitationTable.VENDOR
    };

    public async Task<ScoreTally> CountAsync(AnswerScope scope, CancellationToken cancellation = default)
    {
        var source = new AnswerSource(scope, new SqlParameters());
        var rows = await ReadAsync<ScoreRow>(
            source,
            $"select r.[Score], count(*) as [Count] from [CustomerCareSurveyResponse] r where {source.Counted} group by r.[Score]",
            cancellation);
        return new ScoreTally(scope.Kind, rows.Select(row => (row.Score, row.Count)));
    }

    public async Task<IReadOnlyList<AnswerCell>> CountCellsAsync(AnswerScope scope, CancellationToken cancellation = default)
    {
        var source = new AnswerSource(scope, new SqlParameters());
        var rows = await ReadAsync<CellRow>(
            source,
            $"""
            select x.[StoreId], x.[CountryCode], x.[LanguageCode], x.[Buyer], x.[ValueBand], x.[Channel], x.[AgentName], x.[Score], count(*) as [Count]
            from (select r.[StoreId], i.[CountryCode], i.[LanguageCode], {Buyer} as [Buyer], {ValueBand} as [ValueBand], i.[Channel], i.[AgentName], r.[Score]
            from [CustomerCareSurveyResponse] r left join [CustomerCareInvitation] i on i.[Id] = r.[InvitationId] where {source.Counted}) x
            group by x.[StoreId], x.[CountryCode], x.[LanguageCode], x.[Buyer], x.[ValueBand], x.[Channel], x.[AgentName], x.[Score]
            """,
            cancellation);
        return [.. rows.Select(row => row.ToCell())];
    }

    public async Task<IReadOnlyList<AnswerPart>> CountPartsAsync(AnswerScope scope, SegmentDimension dimension, CancellationToken cancellation = default)
    {
        var source = new AnswerSource(scope, new SqlParameters { ["part"] = PartNames[dimension] });
        var rows = await ReadAsync<PartRow>(
            source,
            $"""
            select p.[PartId], r.[Score], count(*) as [Count] from [CustomerCareSurveyResponse] r
            left join [CustomerCareInvitationPart] p on p.[InvitationId] = r.[InvitationId] and p.[Part] = @part
            where {source.Counted} group by p.[PartId], r.[Score]
            """,
            cancellation);
        return [.. rows.Select(row => new AnswerPart(row.PartId, row.Score, row.Count))];
    }

    public async Task<IReadOnlyList<ScoreTally>> CountByTimeAsync(AnswerScope scope, IReadOnlyList<DateTime> boundsUtc, CancellationToken cancellation = default)
    {
        var source = new AnswerSource(scope, new SqlParameters());
        var latest = scope.Mode == AnswerMode.PerPerson ? $"where {source.IsLatest("x", "x.[PartEnd]")}" : string.Empty;
        var rows = await ReadAsync<TimeRow>(
            source,
            $"""
            select x.[Part], x.[Score], count(*) as [Count]
            from (select r.[Score], r.[RecipientKey], r.[AnsweredOnUtc], r.[InvitationId], {source.Parts("r.[AnsweredOnUtc]", boundsUtc)}
            from [CustomerCareSurveyResponse] r where {source.Valid}) x {latest} group by x.[Part], x.[Score]
            """,
            cancellation);
        var parts = rows.ToLookup(row => row.Part, row => (row.Score, row.Count));
        return [.. boundsUtc.Select((_, part) => new ScoreTally(scope.Kind, parts[part]))];
    }

    public Task<IReadOnlyList<(int Sent, int Answered, int Open)>> CountSendsAsync(
        AnswerScope scope,
        IReadOnlyList<DateTime> boundsUtc,
        DateTime nowUtc,
        CancellationToken cancellation = default)
    {
        return new SendCounts(database).CountAsync(scope, boundsUtc, nowUtc, cancellation);
    }

    public Task<RecoveredCount> CountRecoveredAsync(AnswerScope scope, CancellationToken cancellation = default)
    {
        return new RecoveredQuery(database).CountAsync(scope, cancellation);
    }

    public Task<IReadOnlyDictionary<SetAsideKind, int>> CountSetAsideAsync(AnswerScope scope, CancellationToken cancellation = default)
    {
        return new SetAsideQuery(database).CountAsync(scope, cancellation);
    }

    private async Task<IReadOnlyList<T>> ReadAsync<T>(AnswerSource source, string sql, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.QueryAsync<T>(sql, source.Parameters, cancellation);
    }

    private class ScoreRow
    {
        public int Score { get; set; }
        public int Count { get; set; }
    }

    private sealed class PartRow : ScoreRow
    {
        public int? PartId { get; set; }
    }

    private sealed class TimeRow : ScoreRow
    {
        public int Part { get; set; }
    }

    private sealed class CellRow : ScoreRow
    {
        public int? StoreId { get; set; }
        public string? CountryCode { get; set; }
        public string? LanguageCode { get; set; }
        public int Buyer { get; set; }
        public int ValueBand { get; set; }
        public string? Channel { get; set; }
        public string? AgentName { get; set; }

        public AnswerCell ToCell()
        {
            return new AnswerCell
            {
                Score = Score,
                Count = Count,
                StoreId = StoreId,
                CountryCode = CountryCode,
                LanguageCode = LanguageCode,
                Buyer = Buyer < 0 ? null : Buyer,
                ValueBand = ValueBand < 0 ? null : ValueBand,
                Channel = Channel,
                AgentName = AgentName
            };
        }
    }
}
