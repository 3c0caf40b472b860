using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The table of clocks: a projection of the logs, kept for queries.</summary>
internal static class ClockTable
{
    private static readonly string[] Columns =
    [
        "InquiryId", "Metric", "Cycle", "PolicyId", "CalendarId", "TargetSeconds", "TargetTime", "StartedOnUtc", "State", "DueOnUtc", "OverdueOnUtc", "WarnOnUtc",
        "PausedOnUtc", "FinishedOnUtc", "ElapsedSeconds", "EndReason", "ExcusedOnUtc"
    ];

    private static readonly RowInsert Insert = new(Tables.SlaClock, Columns, "InquiryId", "Metric", "Cycle");

    /// <summary>The clocks of each inquiry, by metric and cycle.</summary>
    public static async Task<ILookup<long, SlaClock>> ReadAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        var list = string.Join(", ", Columns.Select(column => $"[{column}]"));
        var rows = await session.QueryAsync<SlaClockRow>(
            $"select {list} from [CustomerCareSlaClock] where {session.Engine.In("[InquiryId]", "id", inquiryIds, parameters)}",
            parameters,
            cancellation);

        return rows
            .Select(row => (row.InquiryId, Clock: row.ToClock()))
            .OrderBy(row => row.Clock.Metric)
            .ThenBy(row => row.Clock.Cycle)
            .ToLookup(row => row.InquiryId, row => row.Clock);
    }

    /// <summary>Puts these clocks in the place of whatever those inquiries had.</summary>
    /// <param name="hadSome">Those that have clocks in the table.</param>
    public static async Task ReplaceAsync(
        StoreSession session,
        IReadOnlyCollection<long> hadSome,
        IEnumerable<(long InquiryId, IReadOnlyList<SlaClock> Clocks)> clocks,
        CancellationToken cancellation)
    {
        if (hadSome.Count > 0)
        {
            var parameters = new SqlParameters();
            await session.ExecuteAsync(
                $"delete from [CustomerCareSlaClock] where {session.Engine.In("[InquiryId]", "id", hadSome, parameters)}",
                parameters,
                cancellation);
        }

        await Insert.ExecuteAsync(session, clocks.SelectMany(inquiry => inquiry.Clocks.Select(clock => Values(inquiry.InquiryId, clock))), cancellation);
    }

    private static object?[] Values(long inquiryId, SlaClock clock)
    {
        return
        [
            inquiryId,
            WireName.Of(clock.Metric),
            clock.Cycle,
            clock.PolicyId,
            clock.CalendarId,
            clock.TargetSeconds,
            WireName.Of(clock.Time),
            clock.StartedOnUtc,
            WireName.Of(clock.State),
            clock.DueOnUtc,
            clock.OverdueOnUtc,
            clock.WarnOnUtc,
            clock.PausedOnUtc,
            clock.FinishedOnUtc,
            clock.ElapsedSeconds,
            clock.EndReason is { } reason ? WireName.Of(reason) : null,
            clock.ExcusedOnUtc
        ];
    }
}
