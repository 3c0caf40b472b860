using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Stray replies in the store's database. Whether one was found afterwards shows by its two instants; the table doesn't keep it.</summary>
public sealed class StrayReplies(StoreDatabase database) : IStrayReplies
{
    private static readonly RowInsert Insert = new(
        Tables.StrayReply,
        [
            "SourceKey", "Door", "StoreId", "CustomerId", "RequesterEmail", "RequesterName", "OrderNumber", "Subject", "Body", "ActorName", "ActorId", "HappenedOnUtc", "RecordedOnUtc"
        ],
        "SourceKey");

    public async Task AddAsync(OutsideReply reply, DateTime recordedOnUtc, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        await using var session = await database.OpenAsync(cancellation);
        await Insert.ExecuteAsync(session, [Values(reply, recordedOnUtc)], cancellation);
    }

    public Task<StrayReply?> FindAsync(string sourceKey, CancellationToken cancellation = default)
    {
        return FindAsync("[SourceKey] = @key", sourceKey, cancellation);
    }

    public Task<StrayReply?> FindAsync(long id, CancellationToken cancellation = default)
    {
        return FindAsync("[Id] = @key", id, cancellation);
    }

    public async Task<bool> PlaceAsync(long id, long inquiryId, string? by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return await SettleAsync("[InquiryId] is null", id, inquiryId, by, nowUtc, cancellation);
    }

    public async Task<bool> DismissAsync(long id, string? by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        return await SettleAsync("[SettledOnUtc] is null", id, null, by, nowUtc, cancellation);
    }

    public async Task<int> DismissUnlikelyAsync(string? by, DateTime nowUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ExecuteAsync(
            "update [CustomerCareStrayReply] set [SettledOnUtc] = @now, [SettledBy] = @by where [SettledOnUtc] is null and not exists ("
                + "select 1 from [CustomerCareInquiry] i where i.[IsSpam] = @spam and i.[MergedIntoId] is null and i.[CreatedOnUtc] <= [CustomerCareStrayReply].[HappenedOnUtc] "
                + "and (i.[OrderNumber] = [CustomerCareStrayReply].[OrderNumber] or i.[CustomerId] = [CustomerCareStrayReply].[CustomerId] "
                + "or i.[RequesterEmailKey] = lower([CustomerCareStrayReply].[RequesterEmail])))",
            new SqlParameters { ["now"] = nowUtc, ["by"] = ColumnText.Fit(by, 400), ["spam"] = false },
            cancellation);
    }

    private async Task<bool> SettleAsync(string condition, long id, long? inquiryId, string? by, DateTime nowUtc, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        return await session.ExecuteAsync(
            $"update [CustomerCareStrayReply] set [InquiryId] = @inquiry, [SettledOnUtc] = @now, [SettledBy] = @by where [Id] = @id and {condition}",
            new SqlParameters { ["id"] = id, ["inquiry"] = inquiryId, ["now"] = nowUtc, ["by"] = ColumnText.Fit(by, 400) },
            cancellation) > 0;
    }

    private async Task<StrayReply?> FindAsync(string condition, object key, CancellationToken cancellation)
    {
        await using var session = await database.OpenAsync(cancellation);
        var row = await session.FirstAsync<StrayReplyRow>(
            $"select {StrayReplyRow.Columns} from [CustomerCareStrayReply] where {condition}", new SqlParameters { ["key"] = key }, cancellation);

        return row?.ToStrayReply();
    }

    private static object?[] Values(OutsideReply reply, DateTime recordedOnUtc)
    {
        return
        [
            reply.SourceKey,
            WireName.Of(reply.Door),
            reply.StoreId,
            reply.CustomerId,
            ColumnText.Fit(reply.RequesterEmail, 500),
            ColumnText.Fit(reply.RequesterName, 400),
            ColumnText.Fit(reply.OrderNumber, 100),
            ColumnText.Fit(reply.Subject, 1000),
            ColumnText.Fit(reply.Body),
            ColumnText.Fit(reply.ActorName, 400),
            reply.ActorId,
            reply.HappenedOnUtc,
            recordedOnUtc
        ];
    }
}
