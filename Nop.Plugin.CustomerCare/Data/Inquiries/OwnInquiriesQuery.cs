using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Lists the inquiries of a customer, the latest message first. One that goes on as another of the same address is left out: that one shows it.</summary>
public sealed class OwnInquiriesQuery(StoreDatabase database)
{
    private const string THEIRS = "i.[StoreId] = @store and i.[AnonymisedOnUtc] is null and (i.[CustomerId] = @customer or i.[RequesterEmailKey] = @email)";

    private const string GOES_ON = "exists (select 1 from [CustomerCareInquiry] s where s.[Id] = i.[MergedIntoId] and s.[StoreId] = i.[StoreId] and s.[RequesterEmailKey] = i.[RequesterEmailKey])";

    /// <param name="pageIndex">From 0.</param>
    /// <param name="pageSize">At least 1.</param>
    public async Task<OwnInquiryPage> ExecuteAsync(OwnInquiries own, int pageIndex, int pageSize, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentOutOfRangeException.ThrowIfNegative(pageIndex);
        ArgumentOutOfRangeException.ThrowIfLessThan(pageSize, 1);

        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["store"] = own.StoreId, ["customer"] = own.CustomerId, ["email"] = own.EmailKey ?? string.Empty };
        const string where = $" where {THEIRS} and not {GOES_ON}";
        var total = await session.FirstAsync<int>($"select count(*) from [CustomerCareInquiry] i{where}", parameters, cancellation);

        parameters["skip"] = pageIndex * (long)pageSize;
        parameters["take"] = pageSize;
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] i{where} order by i.[LastMessageOnUtc] desc, i.[Id] desc{session.Engine.Page}", parameters, cancellation);
        var answered = await AnsweredAsync(session, [.. rows.Select(row => row.Id)], cancellation);
        return new OwnInquiryPage([.. rows.Select(row => row.ToInquiry()).Select(inquiry => new OwnInquiry(inquiry, answered.Contains(inquiry.Id)))], total);
    }

    private static async Task<HashSet<long>> AnsweredAsync(StoreSession session, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
            return [];

        var parameters = new SqlParameters { ["reply"] = WireName.Of(InquiryEventKind.AgentReply), ["undelivered"] = WireName.Of(InquiryEventKind.ReplyUndelivered) };
        return [.. await session.QueryAsync<long>(
            $"select distinct e.[InquiryId] from [CustomerCareInquiryEvent] e where {session.Engine.In("e.[InquiryId]", "id", ids, parameters)} and e.[Kind] = @reply "
                + "and not exists (select 1 from [CustomerCareInquiryEvent] u where u.[InquiryId] = e.[InquiryId] and u.[Kind] = @undelivered and u.[Value] = e.[SourceKey])",
            parameters,
            cancellation)];
    }
}
