using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds what else a requester has written: from the same address, or under the same account.</summary>
public sealed class EarlierInquiriesQuery(StoreDatabase database)
{
    /// <summary>All but this one, and those that go on as another or are spam: the newest first, with their clocks. Three statements.</summary>
    /// <param name="atMost">How many to read, at least 1; the total counts all.</param>
    public async Task<InquiryListPage> ExecuteAsync(Inquiry inquiry, int atMost, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        var parameters = new SqlParameters { ["id"] = inquiry.Id, ["no"] = false };
        var same = new List<string>();
        if (EmailKey.Of(inquiry.RequesterEmail) is { } key)
        {
            parameters["email"] = key;
            same.Add("i.[RequesterEmailKey] = @email");
        }

        if (inquiry.CustomerId is { } customerId)
        {
            parameters["customer"] = customerId;
            same.Add("i.[CustomerId] = @customer");
        }

        if (same.Count == 0)
            return new InquiryListPage([], 0);

        await using var session = await database.OpenAsync(cancellation);
        var where = $"where ({string.Join(" or ", same)}) and i.[Id] <> @id and i.[MergedIntoId] is null and i.[IsSpam] = @no";
        var total = await session.FirstAsync<int>($"select count(*) from [CustomerCareInquiry] i {where}", parameters, cancellation);
        parameters["skip"] = 0;
        parameters["take"] = atMost;
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] i {where} order by i.[CreatedOnUtc] desc, i.[Id] desc{session.Engine.Page}", parameters, cancellation);
        var clocks = await ClockTable.ReadAsync(session, [.. rows.Select(row => row.Id)], cancellation);
        return new InquiryListPage([.. rows.Select(row => new InquiryListRow(row.ToInquiry(), [.. clocks[row.Id]], []))], total);
    }
}
