using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>
/// Mails that staff wrote to a customer in the store's admin. Of all that the host queues they alone go to a customer, with high priority, from one of the store's accounts, and have no copy,
/// not even an empty one, no address to reply to and no attachment: mails of templates have an empty copy, campaigns low priority, mails of ours an address to reply to.
/// </summary>
internal sealed class StaffMailSource(StoreDatabase database) : TableSource<StaffMailSource.Row>(database, "QueuedEmail")
{
    private const int HIGH_PRIORITY = 5;

    public override TraceKind Kind => TraceKind.StaffMail;

    protected override string Columns =>
        "t.[Id], t.[From], t.[FromName], t.[To], t.[ToName], t.[Subject], t.[Body], t.[EmailAccountId], t.[CreatedOnUtc], "
        + "(select min(c.[RegisteredInStoreId]) from [Customer] c where c.[Email] = t.[To] and c.[Deleted] = @no) as [RegisteredInStoreId] from [QueuedEmail] t";

    protected override string Condition =>
        "t.[PriorityId] = @high and t.[CC] is null and t.[Bcc] is null and t.[ReplyTo] is null and t.[AttachedDownloadId] = @none and t.[AttachmentFilePath] is null "
        + "and exists (select 1 from [Customer] c where c.[Email] = t.[To] and c.[Deleted] = @no)";

    protected override SqlParameters Parameters() => new() { ["high"] = HIGH_PRIORITY, ["none"] = 0, ["no"] = false };

    protected override FoundTrace? Read(Row row, TraceRange range, RecoveryTerms terms)
    {
        if (!terms.Mails.OwnAddresses.Contains(EmailKey.Of(row.From) ?? string.Empty) || !terms.Of(row.RegisteredInStoreId ?? 0).CountsAdminEmails)
            return null;

        var trace = new QueuedMailTrace(
            row.Id, row.From, row.FromName, row.To, row.ToName, ReplyTo: null, ReplyToName: null, row.Subject, row.Body, row.EmailAccountId, row.CreatedOnUtc.AsUtc());
        return new FoundTrace(Kind, new TraceCursor(row.Id), trace.CreatedOnUtc) { Reply = AdminMailReply.Of(trace, author: null, isRecovered: true) };
    }

    internal sealed class Row : IHostRow
    {
        public int Id { get; set; }
        public string? From { get; set; }
        public string? FromName { get; set; }
        public string? To { get; set; }
        public string? ToName { get; set; }
        public string? Subject { get; set; }
        public string? Body { get; set; }
        public int EmailAccountId { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public int? RegisteredInStoreId { get; set; }
    }
}
