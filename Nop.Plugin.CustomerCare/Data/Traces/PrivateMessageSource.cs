using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>Private messages between customers and staff: to staff they ask, from staff they answer, between others they are nobody's business.</summary>
internal sealed class PrivateMessageSource(StoreDatabase database) : TableSource<PrivateMessageSource.Row>(database, "Forums_PrivateMessage")
{
    public override TraceKind Kind => TraceKind.PrivateMessage;

    protected override string Columns =>
        "t.[Id], t.[StoreId], t.[FromCustomerId], t.[ToCustomerId], t.[Subject], t.[Text], t.[CreatedOnUtc], r.[Email] as [RecipientEmail], "
        + "r.[FirstName] as [RecipientFirstName], r.[LastName] as [RecipientLastName], r.[Deleted] as [IsRecipientDeleted], "
        + $"{HostPerson.COLUMNS} from [Forums_PrivateMessage] t left join [Customer] c on c.[Id] = t.[FromCustomerId] "
        + "left join [Customer] r on r.[Id] = t.[ToCustomerId] left join [Language] l on l.[Id] = c.[LanguageId]";

    protected override string Condition => "1 = 1";

    protected override SqlParameters Parameters() => new();

    protected override FoundTrace? Read(Row row, TraceRange range, RecoveryTerms terms)
    {
        // One supported version of the host names the recipient as the sender of what staff write in the admin.
        var isFromAdmin = row.FromCustomerId == row.ToCustomerId;
        var (isFromStaff, isToStaff) = (isFromAdmin || terms.StaffIds.Contains(row.FromCustomerId), terms.StaffIds.Contains(row.ToCustomerId));
        var store = terms.KnownStore(row.StoreId);
        var doors = terms.Of(store);
        var trace = new PrivateMessageTrace(row.Id, store, row.Person(row.FromCustomerId), row.Recipient(), row.Subject, row.Text, row.CreatedOnUtc.AsUtc());
        var found = new FoundTrace(Kind, new TraceCursor(row.Id), trace.CreatedOnUtc);
        if (isToStaff && !isFromStaff && doors.PrivateMessages is { } priority)
            return found with { Inquiry = PrivateMessageInquiry.Of(trace, priority, range.RecordedOnUtc, isRecovered: true) };

        return isFromStaff && !isToStaff && doors.CountsPrivateMessages ? found with { Reply = PrivateMessageReply.Of(trace, isFromAdmin ? new ReplyAuthor(null, null) : null, isRecovered: true) } : null;
    }

    internal sealed class Row : HostPerson
    {
        public int StoreId { get; set; }
        public int FromCustomerId { get; set; }
        public int ToCustomerId { get; set; }
        public string? Subject { get; set; }
        public string? Text { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public string? RecipientEmail { get; set; }
        public string? RecipientFirstName { get; set; }
        public string? RecipientLastName { get; set; }
        public bool? IsRecipientDeleted { get; set; }

        public TracePerson Recipient()
        {
            if (IsRecipientDeleted == true)
                return new TracePerson(ToCustomerId, null, null);

            var name = $"{RecipientFirstName} {RecipientLastName}".Trim();
            return new TracePerson(ToCustomerId, RecipientEmail, name.Length == 0 ? null : name);
        }
    }
}
