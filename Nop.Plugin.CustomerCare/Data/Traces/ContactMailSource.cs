using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Inquiries.Traces;

namespace Nop.Plugin.CustomerCare.Data.Traces;

/// <summary>
/// Messages of the contact forms, from the mails in which the store passed them on. A mail that an admin queued once more because the host had given it up is the same message; the host
/// says nowhere that it is a copy.
/// </summary>
internal sealed class ContactMailSource(StoreDatabase database) : SubmissionSource<ContactMailSource.Row>(database, "QueuedEmail")
{
    private const int TRIES = 3;
    private const int MOST_GIVEN_UP = 1000;

    private readonly StoreDatabase _database = database;
    private ILookup<(string?, string?, string?), int>? _givenUp;

    public override TraceKind Kind => TraceKind.ContactMail;

    protected override TimeSpan Span => ContactSubmissions.Span;

    protected override string Columns =>
        "t.[Id], t.[From], t.[FromName], t.[To], t.[ToName], t.[ReplyTo], t.[ReplyToName], t.[Subject], t.[Body], t.[EmailAccountId], t.[CreatedOnUtc] from [QueuedEmail] t";

    protected override string Condition => "t.[ReplyTo] is not null and t.[ReplyTo] <> ''";

    protected override DateTime CreatedOnUtc(Row row) => row.CreatedOnUtc.AsUtc();

    protected override async Task<IReadOnlyList<IReadOnlyList<Row>>> GroupAsync(IReadOnlyList<Row> rows, RecoveryTerms terms, CancellationToken cancellation)
    {
        var known = rows.Select(row => (Row: row, Mail: RecogniseContactMail.Of(row.Trace(), terms.Mails))).Where(one => one.Mail is not null).ToList();
        if (known.Count == 0)
            return [];

        var givenUp = _givenUp ??= await ReadGivenUpAsync(cancellation);
        foreach (var (row, mail) in known)
            row.Mail = mail;
        var byId = known.Where(one => !givenUp[one.Row.Words].Any(id => id < one.Row.Id)).ToDictionary(one => one.Row.Id, one => one.Row);
        return [.. ContactSubmissions.Of(byId.Values.OrderBy(row => row.Id).Select(row => row.Mail!), terms.Mails).Select(mails => mails.Select(mail => byId[mail.Id]).ToList())];
    }

    protected override FoundTrace? Read(IReadOnlyList<Row> submission, TraceRange range, RecoveryTerms terms)
    {
        var mails = submission.Select(row => row.Mail!).ToList();
        var doors = terms.Of(mails[0].StoreId);
        return DoorOf(mails[0], doors) is { } priority
            ? new FoundTrace(Kind, new TraceCursor(mails[0].Id), mails[0].CreatedOnUtc) { Inquiry = ContactMailInquiry.Of(mails, priority, range.RecordedOnUtc) }
            : null;
    }

    private static Priority? DoorOf(ContactMail mail, DoorTerms doors)
    {
        return mail.Channel switch
        {
            Channel.Order => doors.OrderContact,
            Channel.VendorForm => doors.VendorForm,
            _ => doors.ContactForm
        };
    }

    // Unsent mails are few and have an index of the host's.
    private async Task<ILookup<(string?, string?, string?), int>> ReadGivenUpAsync(CancellationToken cancellation)
    {
        await using var session = await _database.OpenAsync(cancellation);
        var rows = await session.QueryAsync<Row>(
            "select [Id], [ReplyTo], [Subject], [Body] from [QueuedEmail] where [SentOnUtc] is null and [SentTries] >= @tries and [ReplyTo] is not null and [ReplyTo] <> '' "
                + $"order by [Id] desc{session.Engine.Page}",
            new SqlParameters { ["tries"] = TRIES, ["skip"] = 0, ["take"] = MOST_GIVEN_UP },
            cancellation);
        return rows.ToLookup(row => row.Words, row => row.Id);
    }

    internal sealed class Row : IHostRow
    {
        public int Id { get; set; }
        public string? From { get; set; }
        public string? FromName { get; set; }
        public string? To { get; set; }
        public string? ToName { get; set; }
        public string? ReplyTo { get; set; }
        public string? ReplyToName { get; set; }
        public string? Subject { get; set; }
        public string? Body { get; set; }
        public int EmailAccountId { get; set; }
        public DateTime CreatedOnUtc { get; set; }

        public ContactMail? Mail { get; set; }

        public (string?, string?, string?) Words => (ReplyTo, Subject, Body);

        public QueuedMailTrace Trace()
        {
            return new QueuedMailTrace(Id, From, FromName, To, ToName, ReplyTo, ReplyToName, Subject, Body, EmailAccountId, CreatedOnUtc.AsUtc());
        }
    }
}
