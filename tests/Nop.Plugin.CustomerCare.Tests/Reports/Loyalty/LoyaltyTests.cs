using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Loyalty;

[TestFixture]
public class LoyaltyTests
{
    private static readonly DateTime Noon = new(2026, 3, 10, 12, 0, 0, DateTimeKind.Utc);
    private static readonly LoyaltyScope March = new(Noon.AddDays(-9), Noon.AddDays(20), null);
    private static readonly DateTime Now = new(2026, 6, 20, 12, 0, 0, DateTimeKind.Utc);

    [TestCase(3600, FirstReplyGroup.WithinOneHour)]
    [TestCase(3601, FirstReplyGroup.WithinThreeHours)]
    [TestCase(3 * 3600 + 1, FirstReplyGroup.WithinEightHours)]
    [TestCase(8 * 3600 + 1, FirstReplyGroup.WithinDay)]
    [TestCase(24 * 3600, FirstReplyGroup.WithinDay)]
    [TestCase(24 * 3600 + 1, FirstReplyGroup.Later)]
    public void Reply_ByTheWallClock_StandsInItsBand(int seconds, FirstReplyGroup group)
    {
        Assert.That(ServiceBefore.Reply(Answer(1, 9), Contact(ClockState.Breached, Noon.AddDays(-5), Noon.AddDays(-5).AddSeconds(seconds))), Is.EqualTo(group));
    }

    [Test]
    public void Reply_AfterTheAnswer_DidNotCountForIt()
    {
        var late = Contact(ClockState.Met, Noon.AddHours(-1), Noon.AddMinutes(1));

        Assert.That((ServiceBefore.Reply(Answer(1, 9), late), ServiceBefore.Promise(Answer(1, 9), late)), Is.EqualTo((FirstReplyGroup.Unanswered, PromiseGroup.Undecided)));
    }

    [Test]
    public void Promise_BrokenByTheAnswer_IsBrokenWhoeverAnsweredLater()
    {
        var running = Contact(ClockState.Running, Noon.AddHours(-9), null, Noon.AddHours(-1));
        var notYet = Contact(ClockState.Breached, Noon.AddHours(-1), Noon.AddHours(9), Noon.AddHours(3));

        Assert.That(ServiceBefore.Promise(Answer(1, 2), running), Is.EqualTo(PromiseGroup.Broken));
        Assert.That(ServiceBefore.Promise(Answer(1, 2), notYet), Is.EqualTo(PromiseGroup.Undecided));
        Assert.That(ServiceBefore.Promise(Answer(1, 2), Contact(ClockState.Ended, Noon.AddHours(-9), Noon.AddHours(-8))), Is.EqualTo(PromiseGroup.Undecided));
        Assert.That(ServiceBefore.Promise(Answer(1, 2), Contact(ClockState.Met, Noon.AddHours(-9), Noon.AddHours(-8))), Is.EqualTo(PromiseGroup.Kept));
        Assert.That(ServiceBefore.Promise(Answer(1, 2), null), Is.EqualTo(PromiseGroup.NoInquiry));
    }

    [Test]
    public void Latest_OfSeveralInquiries_IsTheLastBeforeTheAnswerWithin90Days()
    {
        AnswerContact At(long id, DateTime created) => new(id, 1, null, created, null, null, null, null);

        Assert.That(ServiceBefore.Latest(Answer(1, 9), [At(1, Noon.AddDays(-3)), At(2, Noon.AddDays(-1)), At(3, Noon), At(4, Noon.AddDays(1))])?.InquiryId, Is.EqualTo(2));
        Assert.That(ServiceBefore.Latest(Answer(1, 9), [At(1, Noon.AddDays(-90))])?.InquiryId, Is.EqualTo(1));
        Assert.That(ServiceBefore.Latest(Answer(1, 9), [At(1, Noon.AddDays(-90).AddSeconds(-1))]), Is.Null);
    }

    [Test]
    public void PurchaseFigures_LifetimeValueAndRepeat_AreAsTheFormulaSays()
    {
        var figures = PurchaseFigures.Of(
            [
                new Buyer(1, Noon, 2, 300, Noon.AddDays(90)),
                new Buyer(2, Noon, 1, 100, Noon.AddDays(90).AddSeconds(1)),
                new Buyer(3, Noon, 0, 0, null),
                new Buyer(4, Now.AddDays(-89), 4, 100.01m, Now.AddDays(-88))
            ],
            Now);

        Assert.That((figures.People, figures.Followed, figures.Returned, figures.Orders), Is.EqualTo((4, 3, 1, 7)));
        Assert.That((figures.Paid, figures.LifetimeValue, figures.MedianPaid), Is.EqualTo((500.01m, 125.00m, 100m)));
        Assert.That(figures.ReturnedShare!.Value.Share, Is.EqualTo(1 / 3d).Within(1e-12));
        Assert.That(PurchaseFigures.Of([], Now), Is.EqualTo(new PurchaseFigures(0, 0, 0, 0, 0, null)));
        Assert.That((PurchaseFigures.Of([], Now).LifetimeValue, PurchaseFigures.Of([], Now).ReturnedShare), Is.EqualTo(((decimal?)null, (object?)null)));
    }

    [Test]
    public async Task ExecuteAsync_GroupsOfAnswers_AddUpToAll()
    {
        var report = await ScoresAsync(
            answers: [Answer(1, 10), Answer(2, 0), Answer(3, 8), Answer(4, 9)],
            contacts: [Contact(ClockState.Met, Noon.AddHours(-9), Noon.AddHours(-8.5)), Contact(ClockState.Breached, Noon.AddHours(-30), Noon.AddHours(-4), Noon.AddHours(-20)) with { CustomerId = null, EmailKey = "2@x.test" }]);

        Assert.That(report.Total.Answers, Is.EqualTo(4));
        Assert.That(report.Replies.Sum(row => row.Tally.Answers), Is.EqualTo(4));
        Assert.That(report.Promises.ToDictionary(row => row.Group, row => row.Tally.Answers), Is.EqualTo(new Dictionary<PromiseGroup, int>
        {
            [PromiseGroup.Kept] = 1, [PromiseGroup.Broken] = 1, [PromiseGroup.Undecided] = 0, [PromiseGroup.NoInquiry] = 2
        }));
        Assert.That(report.Replies.Single(row => row.Group == FirstReplyGroup.WithinOneHour).Tally.Promoters, Is.EqualTo(1));
        Assert.That(report.Replies.Single(row => row.Group == FirstReplyGroup.Later).Tally.Detractors, Is.EqualTo(1));
    }

    [Test]
    public async Task ExecuteAsync_People_StandInTheGroupOfTheirLatest()
    {
        var report = await BuildAsync(
            answers: [Answer(1, 9), Answer(2, 10), Answer(2, 3) with { InvitationId = 9, AnsweredOnUtc = Noon.AddHours(1) }, Answer(6, 8)],
            served: [new ServedCustomer(3, Noon, Noon.AddDays(-2)), new ServedCustomer(4, Noon, Noon), new ServedCustomer(5, Noon, null)],
            purchases: new() { [1] = new(1, 10), [2] = new(1, 20), [3] = new(1, 30), [4] = new(1, 40), [5] = new(1, 50) });

        Assert.That(report.ByScore.Select(row => (row.Group, row.Figures.People, row.Figures.Paid)), Is.EqualTo(new[] { (ScoreGroup.Promoter, 1, 10m), (ScoreGroup.Passive, 0, 0m), (ScoreGroup.Detractor, 1, 20m) }));
        Assert.That(report.ByPromise.Select(row => (row.Group, row.Figures.Paid)), Is.EqualTo(new[] { (PromiseGroup.Kept, 80m), (PromiseGroup.Broken, 40m) }));
    }

    [Test]
    public async Task ExecuteAsync_Followed_BoughtAgainAfterTheMoment()
    {
        var report = await BuildAsync(
            answers: [Answer(1, 9), Answer(2, 9), Answer(3, 9)],
            purchases: new() { [1] = new(2, 10), [2] = new(1, 20), [3] = new(1, 30) },
            orders: [(1, Noon.AddHours(-1)), (1, Noon.AddDays(90)), (2, Noon), (3, Noon.AddDays(91))]);

        Assert.That((report.ByScore[0].Figures.Followed, report.ByScore[0].Figures.Returned), Is.EqualTo((3, 1)));
    }

    [Test]
    public async Task LetDown_LoyalAndLetDown_EachOnceThoseWhoPaidMostFirst()
    {
        ScoredAnswer[] answers = [Answer(1, 2), Answer(2, 9), Answer(3, 0)];
        ServedCustomer[] served = [new(1, Noon.AddDays(-1), Noon.AddDays(-3)), new(4, Noon, Noon), new(5, Noon, null)];
        Dictionary<int, PaidOrders> purchases = new() { [1] = new(5, 500), [2] = new(5, 900), [3] = new(1, 5), [4] = new(1, 2000), [5] = new(9, 700) };

        var usual = (await BuildAsync(answers, served, purchases)).LetDown;
        var strict = (await BuildAsync(answers, served, purchases, loyalOrders: 6, loyalPaid: 500)).LetDown;
        var strictest = (await BuildAsync(answers, served, purchases, loyalOrders: 6, loyalPaid: 500.01m)).LetDown;

        Assert.That(usual.Rule, Is.EqualTo(new LoyalRule(3, 2000)));
        Assert.That(usual.Customers, Is.EqualTo(new[]
        {
            new LetDownCustomer(4, 1, 2000, Noon, null),
            new LetDownCustomer(1, 5, 500, Noon.AddDays(-3), Answer(1, 2))
        }));
        Assert.That(strict.Customers.Select(customer => customer.CustomerId), Is.EqualTo(new[] { 4, 1 }));
        Assert.That(strictest.Customers.Select(customer => customer.CustomerId), Is.EqualTo(new[] { 4 }));
    }

    private static Task<LoyaltyScores> ScoresAsync(IReadOnlyList<ScoredAnswer> answers, IReadOnlyList<AnswerContact> contacts)
    {
        var facts = Substitute.For<ILoyaltyFacts>();
        facts.AnswersAsync(default!, default).ReturnsForAnyArgs(answers);
        facts.ContactsAsync(default!, default, default).ReturnsForAnyArgs(contacts);
        return new BuildLoyaltyScores(facts).ExecuteAsync(March);
    }

    private static Task<LoyaltyPurchases> BuildAsync(
        IReadOnlyList<ScoredAnswer>? answers = null,
        IReadOnlyList<ServedCustomer>? served = null,
        Dictionary<int, PaidOrders>? purchases = null,
        IReadOnlyList<(int CustomerId, DateTime Utc)>? orders = null,
        int? loyalOrders = null,
        decimal? loyalPaid = null)
    {
        var facts = Substitute.For<ILoyaltyFacts>();
        facts.AnswersAsync(default!, default).ReturnsForAnyArgs(answers ?? []);
        facts.ServedAsync(default!, default, default).ReturnsForAnyArgs(served ?? []);
        facts.PurchasesAsync(default!, default).ReturnsForAnyArgs(purchases ?? []);
        facts.OrderTimesAsync(default!, default, default, default).ReturnsForAnyArgs((orders ?? []).ToLookup(order => order.CustomerId, order => order.Utc));
        return new BuildLoyaltyPurchases(facts, new StoppedClock("2026-06-20 12:00")).ExecuteAsync(March, loyalOrders, loyalPaid);
    }

    private static ScoredAnswer Answer(int id, int score) => new(id, score, Noon, id, $"{id}@x.test");

    private static AnswerContact Contact(ClockState state, DateTime started, DateTime? finished, DateTime? overdue = null)
    {
        return new AnswerContact(7, 1, null, started, state, started, finished, overdue);
    }
}
