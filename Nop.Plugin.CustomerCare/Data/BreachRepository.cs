using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Keeps broken promises. They follow from the clocks, so a look that comes late finds the same as one in time.</summary>
public sealed class BreachRepository(StoreDatabase database, TimeProvider clock)
{
    private const string Unrecorded =
        "select c.[InquiryId], c.[Metric], c.[Cycle], c.[StartedOnUtc], c.[OverdueOnUtc] from [CustomerCareSlaClock] c join [CustomerCareInquiry] i on i.[Id] = c.[InquiryId] "
        + "where i.[IsSpam] = @spam and c.[OverdueOnUtc] <= @certain and c.[State] in (@running, @paused, @breached) "
        + "and not exists (select 1 from [CustomerCareBreach] b where b.[InquiryId] = c.[InquiryId] and b.[Metric] = c.[Metric] "
        + "and (c.[Metric] <> @cycles or b.[StartedOnUtc] = c.[StartedOnUtc])) "
        + "order by c.[OverdueOnUtc], c.[InquiryId], c.[Metric]";

    private static readonly RowInsert Insert = new(
        Tables.Breach,
        ["InquiryId", "Metric", "Cycle", "StartedOnUtc", "OverdueOnUtc", "FoundOnUtc"],
        "InquiryId",
        "Metric",
        "StartedOnUtc");

    /// <summary>Records breaches that nobody has found yet and that are certain, see <see cref="CertainBreach"/>, the oldest first, and returns them; each is returned to one caller only, ever. Spam has none.</summary>
    /// <param name="atMost">As many as this are done at once; fewer returned than this means that there are no more.</param>
    public Task<IReadOnlyList<Breach>> RecordNewAsync(int atMost = 200, CancellationToken cancellation = default)
    {
        var nowUtc = clock.NowUtc();
        return database.TransactAsync(session => RecordNewAsync(session, nowUtc, atMost, cancellation), cancellation);
    }

    /// <summary>The breaches of one inquiry, the oldest first.</summary>
    public async Task<IReadOnlyList<Breach>> ListAsync(long inquiryId, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return [.. (await ReadAsync(session, [inquiryId], cancellation)).Select(row => row.ToBreach())];
    }

    private static async Task<IReadOnlyList<Breach>> RecordNewAsync(StoreSession session, DateTime nowUtc, int atMost, CancellationToken cancellation)
    {
        var found = await session.QueryAsync<BreachRow>(Unrecorded + session.Engine.Page, Parameters(nowUtc, atMost), cancellation);
        if (found.Count == 0)
            return [];

        // The inquiries' locks put several nodes in turn; whoever comes second sees what the first has recorded.
        var inquiries = found.Select(row => row.InquiryId).Distinct().ToList();
        await InquiryTable.LockAsync(session, inquiries, cancellation);
        var known = (await ReadAsync(session, inquiries, cancellation)).Select(row => row.Key).ToHashSet();
        var fresh = found.Where(row => !known.Contains(row.Key)).ToList();
        foreach (var row in fresh)
            row.FoundOnUtc = nowUtc;

        await Insert.ExecuteAsync(session, fresh.Select(row => new object?[] { row.InquiryId, row.Metric, row.Cycle, row.StartedOnUtc, row.OverdueOnUtc, row.FoundOnUtc }), cancellation);
        return [.. fresh.Select(row => row.ToBreach())];
    }

    private static Task<IReadOnlyList<BreachRow>> ReadAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return session.QueryAsync<BreachRow>(
            "select [InquiryId], [Metric], [Cycle], [StartedOnUtc], [OverdueOnUtc], [FoundOnUtc] from [CustomerCareBreach] "
                + $"where {session.Engine.In("[InquiryId]", "id", inquiryIds, parameters)} order by [OverdueOnUtc], [Metric], [Cycle]",
            parameters,
            cancellation);
    }

    private static SqlParameters Parameters(DateTime nowUtc, int atMost)
    {
        return new SqlParameters
        {
            ["spam"] = false,
            ["certain"] = CertainBreach.AsOf(nowUtc),
            ["running"] = WireName.Of(ClockState.Running),
            ["paused"] = WireName.Of(ClockState.Paused),
            ["breached"] = WireName.Of(ClockState.Breached),
            ["cycles"] = WireName.Of(SlaMetric.NextResponse),
            ["skip"] = 0,
            ["take"] = atMost
        };
    }
}
