using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Canned;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Working through the inbox: who has what open, what comes next, what stands beside it.</summary>
public class InboxWorkTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private const int Ewa = 5;
    private const int Jan = 6;

    [OneTimeSetUp]
    public async Task CreateHostTables()
    {
        await HostTables.CreateAsync(Database);
    }

    [Test]
    public async Task Presence_OfTwo_EachSeesTheOtherUntilItFades()
    {
        await At(0).ComeAsync(900, new Presence(Ewa, "Ewa", false));
        await At(1).ComeAsync(900, new Presence(Jan, "Jan", false));
        await At(2).ComeAsync(900, new Presence(Jan, "Jan", true));

        Assert.That(await At(2).OthersAsync(900, Ewa), Is.EqualTo(new[] { new Presence(Jan, "Jan", true) }));
        Assert.That(await At(2).OthersAsync(900, Jan), Is.EqualTo(new[] { new Presence(Ewa, "Ewa", false) }));
        Assert.That(await At(4).OthersAsync(900, Jan), Is.Empty, "no sign for more than three minutes");
        Assert.That(await At(2).OthersAsync(901, Ewa), Is.Empty);

        await At(3).LeaveAsync(900, Jan);
        Assert.That(await At(3).OthersAsync(900, Ewa), Is.Empty);
    }

    [Test]
    public async Task Presence_SameAgentInManyTabsAtOnce_IsOneRow()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => At(0).ComeAsync(910, new Presence(Ewa, "Ewa", false)))));

        Assert.That(await At(0).OthersAsync(910, Jan), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Presence_LongAgo_IsClearedWhenTheAgentComesAgain()
    {
        await At(0).ComeAsync(920, new Presence(77, "Ala", false));
        await At(120).ComeAsync(921, new Presence(77, "Ala", false));

        await using var session = await Database.OpenAsync();
        Assert.That(await session.FirstAsync<long>("select count(*) from [CustomerCarePresence] where [AgentId] = @id", new SqlParameters { ["id"] = 77 }), Is.EqualTo(1));
    }

    [Test]
    public async Task Many_SameFormTwiceAtOnce_OneEventEach()
    {
        var ids = new List<long>();
        for (var i = 0; i < 5; i++)
            ids.Add(await OpenAsync($"many {i}", Monday));
        var formId = Guid.NewGuid();
        var clock = new FixedClock(Monday.AddHours(1));

        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => DoToMany.ExecuteAsync(
            ids, id => new AssignInquiry(Inquiries, clock).ExecuteAsync(new AgentAction(id, formId, "Ewa", Ewa), "Jan", Jan)))));

        Assert.That(results.Sum(result => result.Done), Is.EqualTo(5));
        foreach (var id in ids)
        {
            Assert.That((await Inquiries.ReadLogAsync(id)).Count(line => line.Kind == InquiryEventKind.Assigned), Is.EqualTo(1));
            Assert.That((await Inquiries.FindAsync(id))!.AgentId, Is.EqualTo(Jan));
        }
    }

    [Test]
    public async Task Automatic_OnlyMachinesWrote_IsKnownUntilAHumanDoes()
    {
        var id = await OpenAsync("automatic", Monday);
        var clock = new FixedClock(Monday.AddHours(1));
        var message = (await Inquiries.ReadLogAsync(id))[0].SourceKey;

        await new MarkAutomatic(Inquiries, clock).ExecuteAsync(new AgentAction(id, Guid.NewGuid(), "Ewa", Ewa), message);
        Assert.That((await Inquiries.FindAsync(id))!.IsAutomatic, Is.True);

        await Inquiries.AppendAsync(id, [Line("automatic", InquiryEventKind.CustomerMessage, Monday.AddHours(2))]);
        Assert.That((await Inquiries.FindAsync(id))!.IsAutomatic, Is.False);
    }

    [Test]
    public async Task CannedReplies_AreOfferedByStoreAndLanguageAndCounted()
    {
        var replies = new CannedReplyRepository(Database, new FixedClock(Monday));
        var all = await SaveAsync("b all", null, null);
        var polish = await SaveAsync("a Żółw 🐢", null, "pl");
        var second = await SaveAsync("c second store", 2, null);
        var gone = await SaveAsync("d gone", null, null);
        await replies.DeleteAsync(gone);

        Assert.That((await replies.ForAsync(2, "pl")).Select(reply => reply.Id), Is.EqualTo(new[] { polish, all, second }));
        Assert.That((await replies.ForAsync(1, null)).Select(reply => reply.Id), Is.EqualTo(new[] { all }));
        Assert.That(await replies.FindAsync(gone), Is.Null);

        await replies.CountUseAsync([all, polish]);
        await replies.CountUseAsync([all]);
        await replies.SaveAsync((await replies.FindAsync(all))! with { Body = "changed" });
        Assert.That((await replies.ListAsync()).Select(reply => (reply.Id, reply.Body, reply.UseCount)), Is.EquivalentTo(new[] { (all, "changed", 2), (polish, "Text", 1), (second, "Text", 0) }));
        Assert.That(await replies.SaveAsync(new CannedReply { Id = gone, Name = "x", Body = "x" }), Is.Null, "a deleted one doesn't come back");

        async Task<int> SaveAsync(string name, int? storeId, string? language)
        {
            return (await replies.SaveAsync(new CannedReply { Name = name, Body = "Text", StoreId = storeId, LanguageCode = language }))!.Value;
        }
    }

    [Test]
    public async Task Attachments_AreFoundByInquiryAndById()
    {
        var attachments = new AttachmentRepository(Database);
        var key = SourceKey.Of("reply");
        var first = new Attachment(0, 700, key, 3, "oferta ż.pdf", 12_000_000_000);
        first = first with { Id = await attachments.AddAsync(first) };
        var second = new Attachment(0, 701, key, 4, "b.txt", 1);
        second = second with { Id = await attachments.AddAsync(second) };

        Assert.That(await attachments.OfAsync([700, 701, 702]), Is.EqualTo(new[] { first, second }));
        Assert.That(await attachments.FindAsync(first.Id), Is.EqualTo(first));
        Assert.That(await attachments.FindAsync(second.Id + 100), Is.Null);
        Assert.That(await attachments.OfAsync([]), Is.Empty);
    }

    [Test]
    public async Task EarlierInquiries_OfTheAddressOrTheAccount_WithoutMergedAndSpam()
    {
        var asked = await OpenAsync("earlier this", Monday.AddHours(3), opening => opening with { RequesterEmail = "Ola@Example.test", CustomerId = 40 });
        var byMail = await OpenAsync("earlier mail", Monday, opening => opening with { RequesterEmail = "ola@example.test" });
        var byAccount = await OpenAsync("earlier account", Monday.AddHours(1), opening => opening with { CustomerId = 40 });
        await OpenAsync("earlier spam", Monday, opening => opening with { CustomerId = 40 }, Line("earlier spam", InquiryEventKind.Spam, Monday));
        await OpenAsync("earlier other", Monday, opening => opening with { CustomerId = 41, RequesterEmail = "ala@example.test" });

        var page = await new EarlierInquiriesQuery(Database).ExecuteAsync((await Inquiries.FindAsync(asked))!, 1);

        Assert.That(page.TotalCount, Is.EqualTo(2));
        Assert.That(page.Rows.Select(row => row.Inquiry.Id), Is.EqualTo(new[] { byAccount }));
        Assert.That(page.Rows[0].Clocks, Has.Count.EqualTo(2));
        Assert.That((await new EarlierInquiriesQuery(Database).ExecuteAsync((await Inquiries.FindAsync(asked))!, 5)).Rows.Select(row => row.Inquiry.Id), Is.EqualTo(new[] { byAccount, byMail }));
    }

    [Test]
    public async Task Orders_OfTheAccountAndBilledToTheAddress_AreCountedOnce()
    {
        await AddOrderAsync(1, 60, "zosia@example.test", 100, 30, 20);
        await AddOrderAsync(2, 61, "Zosia@Example.test", 50, 10, 0);
        await AddOrderAsync(3, 60, "other@example.test", 30, 35, 10);
        await AddOrderAsync(4, 60, "zosia@example.test", 1000, 30, 0, isDeleted: true);
        await AddOrderAsync(5, 62, "zosiax@example.test", 1000, 30, 0);

        var orders = await new RequesterOrdersQuery(Database).ExecuteAsync(60, "ZOSIA@example.test ", 2);

        Assert.That((orders!.Count, orders.Paid), Is.EqualTo((3, 100m)), "100 less 20, 30 less 10; what isn't paid adds nothing");
        Assert.That(orders.Latest.Select(order => (order.Id, order.Number, order.StatusId, order.Total)), Is.EqualTo(new[] { (3, "N3", 30, 30m), (2, "N2", 30, 50m) }));
        Assert.That(await new RequesterOrdersQuery(Database).ExecuteAsync(null, " ", 2), Is.Null);
        Assert.That((await new RequesterOrdersQuery(Database).ExecuteAsync(null, "nobody@example.test", 2))!.Count, Is.Zero);
    }

    private async Task AddOrderAsync(int id, int customerId, string email, decimal total, int paymentStatus, decimal refunded, bool isDeleted = false)
    {
        await HostTables.InsertAsync(Database, "Address", ("Id", id), ("Email", email));
        await HostTables.InsertAsync(
            Database,
            "Order",
            ("Id", id),
            ("CustomerId", customerId),
            ("BillingAddressId", id),
            ("OrderStatusId", 30),
            ("PaymentStatusId", paymentStatus),
            ("OrderTotal", total),
            ("RefundedAmount", refunded),
            ("CreatedOnUtc", Monday.AddDays(id)),
            ("Deleted", isDeleted),
            ("CustomOrderNumber", $"N{id}"));
    }

    private PresenceRepository At(int minutes)
    {
        return new PresenceRepository(Database, new FixedClock(Monday.AddMinutes(minutes)));
    }

    private Task<long> OpenAsync(string key, DateTime utc, params InquiryEvent[] more)
    {
        return OpenAsync(key, utc, opening => opening, more);
    }

    private async Task<long> OpenAsync(string key, DateTime utc, Func<NewInquiry, NewInquiry> change, params InquiryEvent[] more)
    {
        var append = Append(key, utc, more);
        return (await Inquiries.OpenAsync(append with { Opening = change(append.Opening) })).InquiryId;
    }
}
