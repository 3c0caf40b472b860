using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>The table of broken promises: rows are added and read, never changed.</summary>
internal static class BreachTable
{
    private static readonly RowInsert Insert = new(
        Tables.Breach,
        ["InquiryId", "Metric", "Cycle", "StartedOnUtc", "OverdueOnUtc", "FoundOnUtc"],
        "InquiryId",
        "Metric",
        "StartedOnUtc");

    /// <summary>Adds those that aren't recorded yet; this transaction holds their inquiries, which puts several nodes in turn.</summary>
    /// <returns>Those that were new.</returns>
    public static async Task<IReadOnlyList<BreachRow>> AddAsync(StoreSession session, IReadOnlyCollection<BreachRow> found, CancellationToken cancellation)
    {
        if (found.Count == 0)
            return [];

        var known = (await ReadAsync(session, [.. found.Select(row => row.InquiryId).Distinct()], cancellation)).Select(row => row.Key).ToHashSet();
        var fresh = found.Where(row => !known.Contains(row.Key)).ToList();
        await Insert.ExecuteAsync(session, fresh.Select(row => new object?[] { row.InquiryId, row.Metric, row.Cycle, row.StartedOnUtc, row.OverdueOnUtc, row.FoundOnUtc }), cancellation);
        return fresh;
    }

    /// <summary>Those of some inquiries, the oldest first.</summary>
    public static Task<IReadOnlyList<BreachRow>> ReadAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return session.QueryAsync<BreachRow>(
            "select [InquiryId], [Metric], [Cycle], [StartedOnUtc], [OverdueOnUtc], [FoundOnUtc] from [CustomerCareBreach] "
                + $"where {session.Engine.In("[InquiryId]", "id", inquiryIds, parameters)} order by [OverdueOnUtc], [Metric], [Cycle]",
            parameters,
            cancellation);
    }

    /// <summary>A clock that ended too late, as a breach that was found at that instant.</summary>
    public static BreachRow RowOf(long inquiryId, SlaClock clock, DateTime foundOnUtc)
    {
        return new BreachRow
        {
            InquiryId = inquiryId,
            Metric = WireName.Of(clock.Metric),
            Cycle = clock.Cycle,
            StartedOnUtc = clock.StartedOnUtc,
            OverdueOnUtc = clock.OverdueOnUtc!.Value,
            FoundOnUtc = foundOnUtc
        };
    }
}
