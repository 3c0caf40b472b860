using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Lists inquiries page by page, each with its clocks: three statements however long the page, and a fourth where some are overdue.</summary>
public sealed class InquiryListQuery(StoreDatabase database, TimeProvider clock)
{
    /// <param name="pageIndex">From 0.</param>
    /// <param name="pageSize">At least 1.</param>
    public async Task<InquiryListPage> ExecuteAsync(
        InquiryListFilter filter,
        InquiryListSort sort,
        int pageIndex,
        int pageSize,
        CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pageIndex);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);

        await using var session = await database.OpenAsync(cancellation);
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var parameters = new SqlParameters();
        var where = new InquiryConditions(session.Engine, filter, nowUtc, parameters).Where;
        var total = await session.FirstAsync<int>($"select count(*) from [CustomerCareInquiry] i{where}", parameters, cancellation);

        parameters["skip"] = pageIndex * (long)pageSize;
        parameters["take"] = pageSize;
        var order = InquiryOrder.Of(sort, filter.Text, parameters);
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] i{where} order by {order}{session.Engine.Page}",
            parameters,
            cancellation);

        var clocks = await ClockTable.ReadAsync(session, [.. rows.Select(row => row.Id)], cancellation);
        var late = rows.Select(row => row.Id).Where(id => clocks[id].Any(clock => clock.State == ClockState.Running && clock.IsOverdue(nowUtc))).ToList();
        var logs = late.Count == 0 ? Enumerable.Empty<InquiryEvent>().ToLookup(_ => 0L) : await EventLog.ReadManyAsync(session, late, cancellation);
        return new InquiryListPage([.. rows.Select(row => new InquiryListRow(row.ToInquiry(), [.. clocks[row.Id]], [.. logs[row.Id]]))], total);
    }
}
