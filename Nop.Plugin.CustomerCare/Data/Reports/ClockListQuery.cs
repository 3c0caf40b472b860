using System.Runtime.CompilerServices;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Reports;

/// <summary>Lists clocks with their inquiries: a few statements for each some hundred rows, however long the list.</summary>
public sealed class ClockListQuery(IReportDatabase database)
{
    private const int AT_ONCE = 250;

    /// <summary>How many there are.</summary>
    /// <param name="nowUtc">The instant at which open clocks are overdue or not, UTC.</param>
    public async Task<int> CountAsync(ClockListFilter filter, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var from = ClockListConditions.FromWhere(session.Engine, filter, nowUtc, parameters);
        return await session.FirstAsync<int>($"select count(*) {from}", parameters, cancellation);
    }

    /// <summary>One page.</summary>
    /// <param name="pageIndex">From 0.</param>
    public async Task<IReadOnlyList<ClockListRow>> PageAsync(
        ClockListFilter filter, ClockListSort sort, bool isDescending, DateTime nowUtc, int pageIndex, int pageSize, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["skip"] = pageIndex * (long)pageSize, ["take"] = pageSize };
        var from = ClockListConditions.FromWhere(session.Engine, filter, nowUtc, parameters, sort);
        var clocks = new List<StoredClock>();
        await foreach (var clock in ClockTable.StreamAsync(session, $"{from} order by {ClockListOrder.Of(sort, isDescending)}{session.Engine.Page}", parameters, cancellation))
            clocks.Add(clock);

        return await RowsAsync(session, clocks, nowUtc, cancellation);
    }

    /// <summary>The whole list, the rows as they arrive.</summary>
    public async IAsyncEnumerable<ClockListRow> StreamAsync(
        ClockListFilter filter, ClockListSort sort, bool isDescending, DateTime nowUtc, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await using var other = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters();
        var from = ClockListConditions.FromWhere(session.Engine, filter, nowUtc, parameters, sort);
        var some = new List<StoredClock>(AT_ONCE);
        await foreach (var clock in ClockTable.StreamAsync(session, $"{from} order by {ClockListOrder.Of(sort, isDescending)}", parameters, cancellation))
        {
            some.Add(clock);
            if (some.Count < AT_ONCE)
                continue;

            foreach (var row in await RowsAsync(other, some, nowUtc, cancellation))
                yield return row;
            some.Clear();
        }

        foreach (var row in await RowsAsync(other, some, nowUtc, cancellation))
            yield return row;
    }

    private static async Task<IReadOnlyList<ClockListRow>> RowsAsync(StoreSession session, List<StoredClock> stored, DateTime nowUtc, CancellationToken cancellation)
    {
        if (stored.Count == 0)
            return [];

        var clocks = stored.ConvertAll(row => (row.InquiryId, Clock: row.Clock ?? throw new FormatException($"A clock of inquiry {row.InquiryId} says something that no clock does.")));
        var inquiries = (await InquiryTable.ReadAsync(session, Distinct(clocks.Select(row => row.InquiryId)), cancellation)).ToDictionary(inquiry => inquiry.Id);
        var logs = await EventLog.ReadManyAsync(session, Distinct(clocks.Where(row => row.Clock.State == ClockState.Running && row.Clock.IsOverdue(nowUtc)).Select(row => row.InquiryId)), cancellation);
        var excuses = await EventLog.ReadExcusesAsync(session, Distinct(clocks.Where(row => row.Clock.ExcusedOnUtc is not null).Select(row => row.InquiryId)), cancellation);
        return [.. clocks.Select(row => new ClockListRow(inquiries[row.InquiryId], row.Clock, [.. logs[row.InquiryId]], Excuse(row.Clock, excuses[row.InquiryId])))];
    }

    private static InquiryEvent? Excuse(SlaClock clock, IEnumerable<InquiryEvent> excuses)
    {
        return clock.ExcusedOnUtc is null ? null : excuses.FirstOrDefault(line => line.HappenedOnUtc >= clock.ExcusedOnUtc && ExcusedClock.Of(line) == ExcusedClock.For(clock));
    }

    private static List<long> Distinct(IEnumerable<long> ids)
    {
        return [.. ids.Distinct()];
    }
}
