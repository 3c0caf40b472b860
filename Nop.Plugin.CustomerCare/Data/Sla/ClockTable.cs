using System.Data.Common;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Sla;

/// <summary>The table of clocks: a projection of the logs, kept for queries.</summary>
internal static class ClockTable
{
    private static readonly string[] Key = ["InquiryId", "Metric", "Cycle"];

    private static readonly string[] Figures =
    [
        "PolicyId", "CalendarId", "TargetSeconds", "TargetTime", "StartedOnUtc", "State", "DueOnUtc", "OverdueOnUtc", "WarnOnUtc", "PausedOnUtc", "FinishedOnUtc", "ElapsedSeconds",
        "EndReason", "ExcusedOnUtc"
    ];

    private static readonly string Columns = string.Join(", ", Key.Concat(Figures).Select(column => $"[{column}]"));

    private static readonly RowInsert Insert = new(Tables.SlaClock, [.. Figures, .. Key], Key);

    private static readonly StatementBatch Statements = new(Tables.SlaClock, Key);

    /// <summary>The clocks of each of these inquiries, by metric and cycle.</summary>
    public static async Task<ILookup<long, SlaClock>> ReadAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        return (await ReadRowsAsync(session, inquiryIds, cancellation))
            .Where(row => row.Clock is not null)
            .OrderBy(row => row.Clock!.Metric)
            .ThenBy(row => row.Cycle)
            .ToLookup(row => row.InquiryId, row => row.Clock!);
    }

    /// <summary>The rows of these inquiries as they stand.</summary>
    public static Task<List<StoredClock>> ReadRowsAsync(StoreSession session, IReadOnlyCollection<long> inquiryIds, CancellationToken cancellation)
    {
        var parameters = new SqlParameters();
        return ReadAsync(session, session.Engine.In("[InquiryId]", "id", inquiryIds, parameters), parameters, cancellation);
    }

    /// <summary>The rows of all inquiries from the first id to the last, both included.</summary>
    public static Task<List<StoredClock>> ReadRangeAsync(StoreSession session, long firstId, long lastId, CancellationToken cancellation)
    {
        return ReadAsync(session, "[InquiryId] between @first and @last", new SqlParameters { ["first"] = firstId, ["last"] = lastId }, cancellation);
    }

    /// <summary>Rows as they arrive.</summary>
    /// <param name="tail">From "from" on; no other table in it has columns of the same names.</param>
    public static IAsyncEnumerable<StoredClock> StreamAsync(StoreSession session, string tail, SqlParameters parameters, CancellationToken cancellation)
    {
        return session.StreamAsync($"select {Columns} {tail}", parameters, Read, cancellation);
    }

    /// <summary>Puts right what is wrong; rows that were right aren't touched.</summary>
    public static async Task WriteAsync(StoreSession session, ClockDifferences changes, CancellationToken cancellation)
    {
        await Statements.DeleteAsync(session, changes.Surplus.Select(row => new object?[] { row.InquiryId, row.Metric, row.Cycle }), cancellation);
        await Statements.UpdateAsync(session, Figures, changes.Wrong.Select(row => Values(row.InquiryId, row.Clock)), cancellation);
        await Insert.ExecuteAsync(session, changes.Missing.Select(row => Values(row.InquiryId, row.Clock)), cancellation);
    }

    private static Task<List<StoredClock>> ReadAsync(StoreSession session, string condition, SqlParameters parameters, CancellationToken cancellation)
    {
        return session.ReadAsync($"select {Columns} from [CustomerCareSlaClock] where {condition}", parameters, Read, cancellation);
    }

    private static StoredClock Read(DbDataReader reader)
    {
        var (inquiryId, metricName, cycle, reason) = (reader.GetInt64(0), reader.GetString(1), reader.GetInt32(2), reader.Text(15));
        var isReadable = WireName.TryParse<SlaMetric>(metricName, out var metric)
            & WireName.TryParse<TargetTime>(reader.GetString(6), out var time)
            & WireName.TryParse<ClockState>(reader.GetString(8), out var state)
            & (WireName.TryParse<EndReason>(reason, out var endReason) || reason is null);
        var clock = new SlaClock
        {
            Metric = metric,
            Cycle = cycle,
            PolicyId = reader.GetInt32(3),
            CalendarId = reader.GetInt32(4),
            TargetSeconds = reader.GetInt64(5),
            Time = time,
            StartedOnUtc = reader.GetDateTime(7).AsUtc(),
            State = state,
            DueOnUtc = reader.Instant(9),
            OverdueOnUtc = reader.Instant(10),
            WarnOnUtc = reader.Instant(11),
            PausedOnUtc = reader.Instant(12),
            FinishedOnUtc = reader.Instant(13),
            ElapsedSeconds = reader.LongNumber(14),
            EndReason = reason is null ? null : endReason,
            ExcusedOnUtc = reader.Instant(16)
        };
        return new StoredClock(inquiryId, metricName, cycle, isReadable ? clock : null);
    }

    // In the order of Figures and Key.
    private static object?[] Values(long inquiryId, SlaClock clock)
    {
        return
        [
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
            clock.ExcusedOnUtc,
            inquiryId,
            WireName.Of(clock.Metric),
            clock.Cycle
        ];
    }
}
