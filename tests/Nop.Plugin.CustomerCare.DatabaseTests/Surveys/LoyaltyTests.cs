using NSubstitute;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;
using Nop.Plugin.CustomerCare.Admin.Models.Loyalty;
using Nop.Plugin.CustomerCare.Data.Loyalty;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Helpers;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>Four people with accounts and a guest, whose inquiries came and answers were given in March. Promised are four opening hours.</summary>
public class LoyaltyTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    private const int ANN = 1;
    private const int BEN = 2;
    private const int CEM = 3;
    private const int DIA = 4;
    private const int GUEST = 9;

    private static readonly DateTime Now = Monday.AddDays(120);
    private static readonly DateTime Answered = Monday.AddDays(10);

    private readonly Dictionary<string, long> _answers = [];
    private readonly Dictionary<string, long> _inquiries = [];
    private int _orders;

    private LoyaltyQuery Query => new(Database);

    private static LoyaltyScope March => new(Monday, Monday.AddDays(28), null);

    [OneTimeSetUp]
    public async Task WritePeople()
    {
        await HostTables.CreateAsync(Database);
        foreach (var (id, name) in new[] { (ANN, "ann"), (BEN, "ben"), (CEM, "cem"), (DIA, "dia") })
            await HostTables.InsertAsync(Database, "Customer", ("Id", id), ("Email", name + "@example.com"), ("FirstName", name), ("LastName", "Smith"), ("Active", true), ("Deleted", false));
        await HostTables.InsertAsync(Database, "Customer", ("Id", GUEST), ("Email", null), ("Active", true), ("Deleted", false));

        // Ann: answered within an hour, content, buys again. Ben: waited for two days, angry, doesn't.
        await WriteAsync("ann", ANN, "ann@example.com", 30);
        await WriteAsync("ben", BEN, null, 2 * 1440);
        await WriteAsync("cem", null, "CEM@example.com", 200);
        await WriteAsync("old", DIA, null, 30, Monday.AddDays(-100));
        await WriteAsync("guest", GUEST, "guest@example.com", 30);
        await AnswerOfAsync("ann", ANN, 10);
        await AnswerOfAsync("ben", BEN, 2, "Nobody answered me");
        await AnswerOfAsync("cem", CEM, 8);
        await AnswerOfAsync("dia", DIA, 9);
        await AnswerOfAsync("guest", GUEST, 0);
        await AnswerAsync(Nps, 3, Answered.AddDays(-1), "ann", invitation => invitation with { CustomerId = ANN });
        await AnswerAsync(Nps, 3, Answered, "ben", invitation => invitation with { CustomerId = BEN, StoreId = 2 }, isInvalid: true);

        await BuyAsync(ANN, 100, 30, Monday.AddYears(-1));
        await BuyAsync(ANN, 50, 0, Answered.AddDays(89));
        await BuyAsync(BEN, 200, 0, Monday.AddYears(-2));
        await BuyAsync(BEN, 200, 0, Monday.AddDays(-30));
        await BuyAsync(BEN, 999, 0, Answered.AddDays(3), paymentStatus: 10);
        await BuyAsync(BEN, 999, 0, Answered.AddDays(3), deleted: true);
        await BuyAsync(BEN, 300, 100, Answered.AddDays(91));
        await BuyAsync(GUEST, 5000, 0, Monday);
    }

    [Test]
    public async Task AnswersAsync_OfEachPerson_TheLatestValidOne()
    {
        Assert.That((await Query.AnswersAsync(March)).Select(answer => answer.InvitationId), Is.EquivalentTo(_answers.Values));
    }

    [Test]
    public async Task ContactsAsync_SameAccountOrSameAddress_AreFoundWithTheirFirstReply()
    {
        var contacts = (await Query.ContactsAsync(await Query.AnswersAsync(March), Monday.AddDays(-90))).DistinctBy(contact => contact.InquiryId).ToDictionary(contact => contact.InquiryId);

        Assert.That(contacts.Keys, Is.EquivalentTo(new[] { _inquiries["ann"], _inquiries["ben"], _inquiries["cem"], _inquiries["guest"] }), "The one of cem by its address, whatever its case.");
        var ben = contacts[_inquiries["ben"]];
        Assert.That((ben.CustomerId, ben.State, ben.FinishedOnUtc - ben.StartedOnUtc), Is.EqualTo(((int?)BEN, ClockState.Breached, TimeSpan.FromDays(2))));
        Assert.That(ben.OverdueOnUtc, Is.Not.Null);
    }

    [Test]
    public async Task PurchasesAsync_PaidMinusRefunded_GuestsLeftOut()
    {
        var purchases = await Query.PurchasesAsync(March);

        Assert.That(await Query.PurchasesAsync(March with { StoreId = 2 }), Is.Empty);
        Assert.That(purchases, Is.EqualTo(new Dictionary<int, PaidOrders> { [ANN] = new(2, 120), [BEN] = new(3, 600), [CEM] = new(0, 0), [DIA] = new(0, 0) }));
    }

    [Test]
    public async Task OrderTimesAsync_PaidOnesAfterTheFirstInstantThroughTheLast()
    {
        var times = await Query.OrderTimesAsync(March, Monday.AddDays(-30), Answered.AddDays(91));

        Assert.That((times[ANN], times[BEN]), Is.EqualTo((new[] { Answered.AddDays(89) }, new[] { Answered.AddDays(91) })));
    }

    [Test]
    public async Task ServedAsync_ByCustomer_SaysWhoWasLetDown()
    {
        var served = (await Query.ServedAsync(March, Now)).ToDictionary(one => one.CustomerId);

        Assert.That(served.Keys, Is.EquivalentTo(new[] { ANN, BEN, GUEST }));
        Assert.That(served[ANN], Is.EqualTo(new ServedCustomer(ANN, Monday, null)));
        Assert.That((served[BEN], served[BEN].IsLatestBroken), Is.EqualTo((new ServedCustomer(BEN, Monday, Monday), true)));
        Assert.That(await Query.ServedAsync(March with { StoreId = 2 }, Now), Is.Empty);
    }

    [Test]
    public async Task ExecuteAsync_WholeReport_IsWhatThePeopleSay()
    {
        var scores = await new BuildLoyaltyScores(Query).ExecuteAsync(March);
        var purchases = await new BuildLoyaltyPurchases(Query, new FixedClock(Now)).ExecuteAsync(March);

        Assert.That(scores.Replies.Where(row => row.Tally.Answers > 0).Select(row => (row.Group, row.Tally.Answers)), Is.EqualTo(new[]
        {
            (FirstReplyGroup.WithinOneHour, 2), (FirstReplyGroup.WithinEightHours, 1), (FirstReplyGroup.Later, 1), (FirstReplyGroup.NoInquiry, 1)
        }));
        Assert.That(scores.Promises.Where(row => row.Tally.Answers > 0).Select(row => (row.Group, row.Tally.Answers)), Is.EqualTo(new[]
        {
            (PromiseGroup.Kept, 3), (PromiseGroup.Broken, 1), (PromiseGroup.NoInquiry, 1)
        }));
        Assert.That(purchases.ByScore.Select(row => (row.Group, row.Figures.People, row.Figures.Followed, row.Figures.Returned, row.Figures.LifetimeValue)), Is.EqualTo(new[]
        {
            (ScoreGroup.Promoter, 2, 2, 1, (decimal?)60m), (ScoreGroup.Passive, 1, 1, 0, 0m), (ScoreGroup.Detractor, 1, 1, 0, 600m)
        }));
        Assert.That(purchases.LetDown.Customers, Is.EqualTo(new[] { new LetDownCustomer(BEN, 3, 600, Monday, new ScoredAnswer(_answers["ben"], 2, Answered, BEN, "ben@example.com")) }));
    }

    [Test]
    public async Task DetailAsync_OfTheList_NamesWhatThereIsToOpen()
    {
        var customers = new[] { new LetDownCustomer(BEN, 3, 600, Monday, new ScoredAnswer(_answers["ben"], 2, Answered, BEN, "ben@example.com")), new LetDownCustomer(CEM, 0, 0, null, null) };

        var details = await new LetDownDetailQuery(Database).ExecuteAsync(March, customers, Now);

        Assert.That(details, Is.EqualTo(new[]
        {
            new LetDownDetail(customers[0], "ben Smith", "ben@example.com", _inquiries["ben"], "About ben", "Nobody answered me"),
            new LetDownDetail(customers[1], "cem Smith", "cem@example.com", null, null, null)
        }));
    }

    [Test]
    public async Task LetDown_FileAndPages_HoldTheSameRows()
    {
        var purchases = await new BuildLoyaltyPurchases(Query, new FixedClock(Now)).ExecuteAsync(March, loyalOrders: 1, loyalPaid: 1);
        var some = purchases.LetDown.Customers.Single();
        var list = purchases.LetDown with { Customers = [.. Enumerable.Range(0, 60).Select(number => some with { Orders = number })] };
        var request = new LoyaltyRequest(new ReportPeriod(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 29)), March, "Europe/Warsaw", 1, 1);
        var factory = new LetDownModelFactory(new LetDownDetailQuery(Database), new AdminTexts(Substitute.For<ILocalizationService>()), new UserTime(Substitute.For<IDateTimeHelper>()), new FixedClock(Now));

        var file = await factory.CsvAsync(list, request, CancellationToken.None);
        var pages = new List<LetDownModel>();
        for (var page = 1; page <= 3; page++)
            pages.Add(await factory.PrepareAsync(list, request, page, CancellationToken.None));

        Assert.That(file.Skip(1).Select(row => (row[0], row[3], row[6], row[9], row[10], row[11])), Is.EqualTo(pages.SelectMany(page => page.Rows)
            .Select(row => ($"{row.CustomerId}", row.Orders, $"{row.InquiryId}", row.Score, $"{row.InvitationId}", row.Comment))));
        Assert.That(file, Has.Count.EqualTo(61));
        Assert.That((pages[0].Previous, pages[2].Next, pages[1].Next!["pageNumber"]), Is.EqualTo(((IDictionary<string, string>?)null, (IDictionary<string, string>?)null, "3")));
    }

    private async Task WriteAsync(string key, int? customerId, string? email, int minutes, DateTime? openedOnUtc = null)
    {
        var opened = openedOnUtc ?? Monday;
        var append = Append(key, opened, Line(key, InquiryEventKind.AgentReply, opened.AddMinutes(minutes)));
        _inquiries[key] = (await Inquiries.OpenAsync(append with { Opening = append.Opening with { CustomerId = customerId, RequesterEmail = email } })).InquiryId;
    }

    private async Task AnswerOfAsync(string name, int customerId, int score, string? comment = null)
    {
        _answers[name] = await AnswerAsync(Nps, score, Answered, name, invitation => invitation with { CustomerId = customerId }, comment);
    }

    private Task BuyAsync(int customerId, decimal total, decimal refunded, DateTime placedOnUtc, int paymentStatus = 30, bool deleted = false)
    {
        return HostTables.InsertAsync(
            Database, "Order", ("Id", ++_orders), ("StoreId", 1), ("CustomerId", customerId), ("OrderStatusId", 30), ("PaymentStatusId", refunded > 0 ? 35 : paymentStatus), ("OrderTotal", total),
            ("RefundedAmount", refunded), ("CreatedOnUtc", placedOnUtc), ("Deleted", deleted));
    }
}
