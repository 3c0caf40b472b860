using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Mail;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Keeps by hash which mails belong to which inquiry.</summary>
public sealed class MailThreads(StoreDatabase database) : IMailThreads
{
    private static readonly RowInsert Insert = new(Tables.MessageReference, ["MessageIdKey", "InquiryId", "EventSourceKey"], "MessageIdKey");

    public async Task<IReadOnlyList<long>> FindByMessageIdsAsync(IReadOnlyCollection<string> messageIds, CancellationToken cancellation = default)
    {
        if (messageIds.Count == 0)
            return [];

        var keys = messageIds.Select(KeyOf).Distinct(StringComparer.Ordinal).ToList();
        var parameters = new SqlParameters();
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<Row>(
            $"select [MessageIdKey], [InquiryId] from [CustomerCareMessageReference] where {session.Engine.In("[MessageIdKey]", "key", keys, parameters)}", parameters, cancellation);
        return [.. rows.OrderBy(row => keys.IndexOf(row.MessageIdKey)).Select(row => row.InquiryId).Distinct()];
    }

    public async Task<IReadOnlyList<Inquiry>> FindByRequesterAsync(string emailKey, int atMost, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<InquiryRow>(
            $"select {InquiryRow.Columns} from [CustomerCareInquiry] where [RequesterEmailKey] = @email and [IsSpam] = @no and [MergedIntoId] is null and [AnonymisedOnUtc] is null "
                + $"order by [LastMessageOnUtc] desc, [Id] desc{session.Engine.Page}",
            new SqlParameters { ["email"] = emailKey, ["no"] = false, ["skip"] = 0, ["take"] = atMost },
            cancellation);
        return [.. rows.Select(row => row.ToInquiry())];
    }

    public Task AddAsync(string messageId, long inquiryId, string eventSourceKey, CancellationToken cancellation = default)
    {
        return database.TransactAsync(session => Insert.ExecuteAsync(session, [[KeyOf(messageId), inquiryId, eventSourceKey]], cancellation), cancellation);
    }

    private static string KeyOf(string messageId)
    {
        return SourceKey.Of("message_id", messageId);
    }

    private sealed class Row
    {
        public string MessageIdKey { get; set; } = string.Empty;
        public long InquiryId { get; set; }
    }
}
