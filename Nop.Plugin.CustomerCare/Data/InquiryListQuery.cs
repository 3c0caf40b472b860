using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Lists inquiries page by page, each with its clocks: three statements however long the page.</summary>
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
        var parameters = new SqlParameters();
        var where = new InquiryConditions(session.Engine, filter, clock.GetUtcNow().UtcDateTime, parameters).Where;
        var total = await session.FirstAsync<int>($"select count(*) from [CustomerCareInquiry] i{where}", parameters, cancellation);

        parameters["skip"] = pageIndex * (long)pageSize;
        parameters["take"] = pageSize;
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] i{where} order by {OrderBy(sort)}{session.Engine.Page}",
            parameters,
            cancellation);

        var clocks = await ClockTable.ReadAsync(session, [.. rows.Select(row => row.Id)], cancellation);
        return new InquiryListPage([.. rows.Select(row => new InquiryListRow(row.ToInquiry(), [.. clocks[row.Id]]))], total);
    }

    // Engines differ in where nulls go.
    private static string OrderBy(InquiryListSort sort)
    {
        return sort switch
        {
            InquiryListSort.NextDue => "case when i.[NextDueOnUtc] is null then 1 else 0 end, i.[NextDueOnUtc], i.[Id]",
            InquiryListSort.Created => "i.[CreatedOnUtc] desc, i.[Id] desc",
            InquiryListSort.LastMessage => "i.[LastMessageOnUtc] desc, i.[Id] desc",
            InquiryListSort.LongestWaiting => "case when i.[WaitingSinceOnUtc] is null then 1 else 0 end, i.[WaitingSinceOnUtc], i.[Id] desc",
            _ => throw new ArgumentOutOfRangeException(nameof(sort), sort, "Not an order of inquiries.")
        };
    }
}
