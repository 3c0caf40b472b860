namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Which of the host's queued mails belong to which inquiry; a mail belongs to one at most, the first that was named.</summary>
internal static class InquiryMailTable
{
    private static readonly RowInsert Insert = new(Tables.InquiryMail, ["QueuedEmailId", "InquiryId", "EventSourceKey"], "QueuedEmailId");

    public static Task AttachAsync(
        StoreSession session,
        IEnumerable<(int QueuedEmailId, long InquiryId, string? EventSourceKey)> mails,
        CancellationToken cancellation)
    {
        return Insert.ExecuteAsync(session, mails.DistinctBy(mail => mail.QueuedEmailId).Select(mail => new object?[] { mail.QueuedEmailId, mail.InquiryId, mail.EventSourceKey }), cancellation);
    }
}
