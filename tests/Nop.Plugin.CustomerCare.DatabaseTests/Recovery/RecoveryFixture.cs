using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.Traces;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

/// <summary>A store's own tables with what was written and answered in them; the plugin is there since the Sunday before <see cref="InquiryFixture{TServer}.Monday"/>.</summary>
public abstract class RecoveryFixture<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    protected const string SHOP = "shop@example.com";
    protected const int STAFF = 900;

    private int _rows;

    private protected MovingClock Clock { get; private set; } = new(Monday);

    private protected DoorTerms Doors { get; set; } = Everything;

    private protected static DoorTerms Everything { get; } = new()
    {
        ContactForm = Priority.Normal,
        VendorForm = Priority.Normal,
        OrderContact = Priority.High,
        ReturnRequests = Priority.High,
        Reviews = Priority.Low,
        ReviewStars = 2,
        PrivacyRequests = Priority.Normal,
        PrivateMessages = Priority.Normal,
        CountsAdminEmails = true,
        CountsOrderNotes = true,
        CountsReturnAnswers = true,
        CountsPrivateMessages = true
    };

    private protected RecoveryProgress Progress => new(Database);

    private protected IReadOnlyList<ITraceSource> Sources =>
    [
        new ContactMailSource(Database), new ReturnRequestSource(Database), new ReviewSource(Database), new PrivacyRequestSource(Database), new PrivateMessageSource(Database),
        new StaffMailSource(Database), new OrderNoteSource(Database), new ReturnAnswerSource(Database)
    ];

    private protected ErasedPeople Erased => new(Database, new FixedErasureKey());

    private protected RecordTraces Record =>
        new(new OpenInquiry(Inquiries, Catalogs, new Strangers()), Inquiries, new ReplyTargets(Database), new StrayReplies(Database), new KnownTraces(Database, Erased));

    private protected FindMissed Missed => new(Sources, new Terms(this), Progress, Record, Clock);

    private protected HistoryJob History =>
        new(Sources, new Terms(this), Record, new CountTraces(new KnownTraces(Database, Erased)), new CloseHistory(new RecoveredInquiries(Database), Inquiries));

    [OneTimeSetUp]
    public Task CreateHostTables() => HostTables.CreateAsync(Database);

    [SetUp]
    public async Task BeginAnew()
    {
        (Clock, Doors, _rows) = (new MovingClock(Monday.AddHours(12)), Everything, 0);
        await using var session = await Database.OpenAsync();
        string[] tables =
        [
            Tables.SlaClock, Tables.Breach, Tables.InquiryEvent, Tables.InquiryMail, Tables.StrayReply, Tables.Inquiry, Tables.ErasedPerson, Tables.Milestone, Tables.Job, "QueuedEmail", "ReturnRequest", "OrderNote",
            "ProductReview", "GdprLog", "Forums_PrivateMessage", "Order", "OrderItem", "Product", "Address", "Customer", "Language"
        ];
        foreach (var table in tables)
            await session.ExecuteAsync($"delete from [{table}]");
        await session.ExecuteAsync("update [CustomerCareSchema] set [AppliedOnUtc] = @installed", new SqlParameters { ["installed"] = Monday.AddDays(-1) });
        await HostTables.InsertAsync(Database, "Language", ("Id", 1), ("UniqueSeoCode", "en"));
        await CustomerAsync(STAFF, "agent@example.com", "Ann", "Agent");
    }

    protected Task CustomerAsync(int id, string? email, string? first, string? last, bool deleted = false)
    {
        return HostTables.InsertAsync(
            Database, "Customer", ("Id", id), ("Email", email), ("FirstName", first), ("LastName", last), ("Active", true), ("Deleted", deleted), ("LanguageId", 1), ("RegisteredInStoreId", 1));
    }

    /// <summary>A mail of the contact form, as the host queues it.</summary>
    protected async Task<int> ContactMailAsync(DateTime onUtc, string visitor, string text, string? subject = null, string to = SHOP, int? id = null)
    {
        var own = id ?? ++_rows;
        await MailAsync(own, onUtc, from: visitor, to: to, replyTo: visitor, subject: subject ?? "Your store. Contact us", body: $"<p>\r\n{text.ReplaceLineEndings("<br />")}\r\n</p>\r\n", copy: "");
        return own;
    }

    protected Task MailAsync(int id, DateTime onUtc, string from, string to, string? replyTo, string subject, string body, string? copy, int tries = 1)
    {
        return HostTables.InsertAsync(
            Database, "QueuedEmail", ("Id", id), ("PriorityId", 5), ("From", from), ("FromName", "From"), ("To", to), ("ToName", "To"), ("ReplyTo", replyTo), ("ReplyToName", replyTo is null ? null : "Vera Visitor"),
            ("CC", copy), ("Subject", subject), ("Body", body), ("AttachedDownloadId", 0), ("EmailAccountId", 1), ("CreatedOnUtc", onUtc), ("SentTries", tries), ("SentOnUtc", tries < 3 ? onUtc.AddMinutes(1) : null));
    }

    /// <summary>An order of one item for each product.</summary>
    protected async Task OrderAsync(int id, int customerId, string billedEmail, params int[] productIds)
    {
        await HostTables.InsertAsync(Database, "Address", ("Id", id), ("Email", billedEmail), ("FirstName", "Gus"), ("LastName", "Guest"));
        await HostTables.InsertAsync(
            Database, "Order", ("Id", id), ("StoreId", 1), ("CustomerId", customerId), ("BillingAddressId", id), ("CreatedOnUtc", Monday.AddDays(-5)), ("Deleted", false),
            ("CustomOrderNumber", $"N-{id}"), ("CustomerLanguageId", 1));
        foreach (var product in productIds)
            await HostTables.InsertAsync(Database, "OrderItem", ("Id", (id * 10) + product), ("OrderId", id), ("ProductId", product));
    }

    protected Task ProductAsync(int id, string name)
    {
        return HostTables.InsertAsync(Database, "Product", ("Id", id), ("Name", name), ("VendorId", 0));
    }

    protected Task ReturnAsync(int id, int orderId, int productId, int customerId, DateTime onUtc, string comments = "Too small", int status = 0, string notes = "", DateTime? changedOnUtc = null)
    {
        return HostTables.InsertAsync(
            Database, "ReturnRequest", ("Id", id), ("StoreId", 1), ("CustomerId", customerId), ("OrderItemId", (orderId * 10) + productId), ("Quantity", 1), ("CustomNumber", $"R{id}"),
            ("ReasonForReturn", "Wrong size"), ("RequestedAction", "Exchange"), ("CustomerComments", comments), ("StaffNotes", notes), ("ReturnRequestStatusId", status), ("CreatedOnUtc", onUtc),
            ("UpdatedOnUtc", changedOnUtc ?? onUtc));
    }

    protected Task NoteAsync(int id, int orderId, DateTime onUtc, string text, bool visible = true)
    {
        return HostTables.InsertAsync(Database, "OrderNote", ("Id", id), ("OrderId", orderId), ("Note", text), ("DisplayToCustomer", visible), ("CreatedOnUtc", onUtc));
    }

    protected Task ReviewAsync(int id, int customerId, int productId, int rating, DateTime onUtc)
    {
        return HostTables.InsertAsync(
            Database, "ProductReview", ("Id", id), ("CustomerId", customerId), ("ProductId", productId), ("StoreId", 1), ("Rating", rating), ("Title", "Hm"), ("ReviewText", "Broke"), ("CreatedOnUtc", onUtc));
    }

    protected Task PrivacyAsync(int id, int customerId, int type, DateTime onUtc)
    {
        return HostTables.InsertAsync(Database, "GdprLog", ("Id", id), ("CustomerId", customerId), ("RequestTypeId", type), ("RequestDetails", "Delete me"), ("CreatedOnUtc", onUtc));
    }

    protected Task PrivateAsync(int id, int from, int to, DateTime onUtc, string text)
    {
        return HostTables.InsertAsync(
            Database, "Forums_PrivateMessage", ("Id", id), ("StoreId", 1), ("FromCustomerId", from), ("ToCustomerId", to), ("Subject", "Hello"), ("Text", text), ("CreatedOnUtc", onUtc));
    }

    private protected async Task<RecoveryTally> FindAsync()
    {
        return await Missed.ExecuteAsync(TimeSpan.FromMinutes(1), []);
    }

    /// <summary>All inquiries with their logs, by source key.</summary>
    private protected async Task<IReadOnlyList<InquiryLog>> LogsAsync()
    {
        await using var session = await Database.OpenAsync();
        var logs = new List<InquiryLog>();
        foreach (var id in await session.QueryAsync<long>("select [Id] from [CustomerCareInquiry] order by [CreatedOnUtc], [SourceKey]"))
            logs.Add(new InquiryLog((await Inquiries.FindAsync(id))!, await Inquiries.ReadLogAsync(id)));
        return logs;
    }

    /// <summary>What inquiries, logs and clocks hold, without what differs by nature: numbers, tokens and the instant of recording.</summary>
    private protected async Task<IReadOnlyList<string>> ContentsAsync()
    {
        var contents = new List<string>();
        foreach (var (inquiry, log) in await LogsAsync())
        {
            contents.Add(string.Create(CultureInfo.InvariantCulture, $"{inquiry.SourceKey} {inquiry.Channel} {inquiry.RequesterEmail} {inquiry.Status} {inquiry.Subject} {inquiry.CreatedOnUtc:O} {inquiry.LastMessageOnUtc:O} {inquiry.WaitingSinceOnUtc:O}"));
            contents.AddRange(log.OrderBy(line => line.SourceKey, StringComparer.Ordinal)
                .Select(line => string.Create(CultureInfo.InvariantCulture, $"  {line.Kind} {line.Value} {line.HappenedOnUtc:O} {line.IsRecovered} {line.Door} {line.Body}")));
            contents.AddRange((await ClocksAsync(inquiry.Id)).OrderBy(clock => clock.Metric).ThenBy(clock => clock.Cycle)
                .Select(clock => string.Create(CultureInfo.InvariantCulture, $"  {clock.Metric} {clock.Cycle} {clock.State} {clock.EndReason} {clock.ElapsedSeconds} {clock.FinishedOnUtc:O}")));
        }

        return contents;
    }

    private sealed class Terms(RecoveryFixture<TServer> store) : IRecoveryTerms
    {
        public Task<RecoveryTerms> ReadAsync(CancellationToken cancellation = default)
        {
            var template = new ContactTemplate(1, false, 1, [1], "%Store.Name%. Contact us", "<p>\r\n%ContactUs.Body%\r\n</p>\r\n");
            var forVendors = new ContactTemplate(2, true, 1, [1], "%Store.Name%. Contact us", "<p>\r\n%ContactUs.Body%\r\n</p>\r\n");
            var facts = new ContactMailFacts(new HashSet<string> { SHOP }, new Dictionary<string, int> { ["vendor@example.com"] = 7 }, [template, forVendors], [(1, "Your store")]);
            return Task.FromResult(new RecoveryTerms(new Dictionary<int, DoorTerms> { [1] = store.Doors }, 1, facts, new HashSet<int> { STAFF }));
        }
    }

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
        {
            return Task.FromResult(RequesterStanding.Stranger);
        }
    }
}
