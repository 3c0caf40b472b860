using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Finds what else a requester has open: the inquiries that one may have to be merged into.</summary>
public sealed class SameRequesterQuery(StoreDatabase database)
{
    /// <summary>Other inquiries of the same address that are neither resolved nor closed nor spam, the latest message first.</summary>
    /// <param name="atMost">At least 1.</param>
    public async Task<IReadOnlyList<Inquiry>> ExecuteAsync(Inquiry inquiry, int atMost, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(inquiry);
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        if (EmailKey.Of(inquiry.RequesterEmail) is not { } key)
            return [];

        await using var session = await database.OpenAsync(cancellation);
        var parameters = new SqlParameters { ["email"] = key, ["id"] = inquiry.Id, ["spam"] = false, ["skip"] = 0, ["take"] = atMost };
        var ended = session.Engine.In("[Status]", "ended", new[] { WireName.Of(InquiryStatus.Resolved), WireName.Of(InquiryStatus.Closed) }, parameters);
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] where [RequesterEmailKey] = @email and [Id] <> @id and [IsSpam] = @spam and not ({ended}) "
                + $"order by [LastMessageOnUtc] desc, [Id] desc{session.Engine.Page}",
            parameters,
            cancellation);

        return [.. rows.Select(row => row.ToInquiry())];
    }
}
