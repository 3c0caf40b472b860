using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class OutsideReplyTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task Record_OrdersOpenInquiries_AnswersThoseAndNoOther()
    {
        var first = await OpenAsync("order 1", Monday, order: "R-1");
        var answered = await OpenAsync("order 2", Monday, order: "R-1", more: Line("order 2", InquiryEventKind.AgentReply, Monday.AddMinutes(5)));
        await OpenAsync("order 3", Monday, order: "R-1", more: Line("order 3", InquiryEventKind.Status, Monday.AddMinutes(5), WireName.Of(InquiryStatus.Resolved)));
        await OpenAsync("order 4", Monday.AddHours(2), order: "R-1");
        await OpenAsync("order 5", Monday, order: "R-1", more: Line("order 5", InquiryEventKind.Spam, Monday.AddMinutes(5)));
        await OpenAsync("order 6", Monday, customer: 101);
        var resolvedLater = await OpenAsync(
            "order 7", Monday, order: "R-1", more: Line("order 7", InquiryEventKind.Status, Monday.AddHours(3), WireName.Of(InquiryStatus.Resolved)));

        Assert.That(await RecordAsync(Reply("note 1") with { OrderNumber = "R-1", CustomerId = 101 }), Is.EqualTo(new[] { first, answered, resolvedLater }));
    }

    [Test]
    public async Task Record_NoOrderKnown_AnswersTheRequestersUnansweredOnes()
    {
        var byId = await OpenAsync("person 1", Monday, customer: 202);
        var byAddress = await OpenAsync("person 2", Monday, email: "Anna@Example.test");
        await OpenAsync("person 3", Monday, customer: 202, more: Line("person 3", InquiryEventKind.AgentReply, Monday.AddMinutes(5)));
        await OpenAsync("person 4", Monday, customer: 203);

        var reply = Reply("mail 1") with { OrderNumber = "R-unknown", CustomerId = 202, RequesterEmail = " anna@example.TEST " };

        Assert.That(await RecordAsync(reply), Is.EqualTo(new[] { byId, byAddress }));
        Assert.That((await Inquiries.FindAsync(byAddress))!.WaitingSinceOnUtc, Is.Null);
    }

    [Test]
    public async Task Record_LateForAnInquiryThatWasAnsweredSince_CountsAtItsTrueTime()
    {
        var inquiry = await OpenAsync("late 1", Monday, customer: 303, more: Line("late 1", InquiryEventKind.AgentReply, Monday.AddHours(4)));

        Assert.That(await RecordAsync(Reply("late 1") with { CustomerId = 303, IsRecovered = true }), Is.EqualTo(new[] { inquiry }));

        var line = (await Inquiries.ReadLogAsync(inquiry)).Single(line => line.Door == MessageDoor.OrderNote);
        Assert.That((line.HappenedOnUtc, line.IsRecovered), Is.EqualTo((Monday.AddHours(1), true)));
        Assert.That((await ClocksAsync(inquiry)).Single(clock => clock.Metric == Nop.Plugin.CustomerCare.Sla.SlaMetric.FirstResponse).FinishedOnUtc, Is.EqualTo(Monday.AddHours(1)));
    }

    [Test]
    public async Task Record_MergedInquiry_AnswersWhatItGoesOnAs()
    {
        var merged = await OpenAsync("merged 1", Monday, customer: 404);
        var survivor = await OpenAsync("merged 2", Monday, customer: 405);
        await new MergeInquiries(Inquiries, new CheckMerge(Inquiries), new FixedClock(Monday.AddMinutes(30)))
            .ExecuteAsync(new AgentAction(merged, Guid.NewGuid(), "Ewa", 8), survivor);

        Assert.That(await RecordAsync(Reply("merged early") with { CustomerId = 404, HappenedOnUtc = Monday.AddMinutes(10) }), Is.EqualTo(new[] { merged }));
        Assert.That(await RecordAsync(Reply("merged late") with { CustomerId = 404 }), Is.EqualTo(new[] { survivor }));
    }

    [Test]
    public async Task Record_ItsOwnPlace_AnswersThatAloneWhateverElseWaits()
    {
        var place = await OpenAsync("place 1", Monday, customer: 505, order: "R-5");
        await OpenAsync("place 2", Monday, customer: 505, order: "R-5");
        var keys = new[] { SourceKey.Of("inquiry", "place 0"), SourceKey.Of("inquiry", "place 1"), SourceKey.Of("inquiry", "place 2") };
        var reply = Reply("place") with { CustomerId = 505, OrderNumber = "R-5", InquiryKeys = keys };

        Assert.That(await RecordAsync(reply), Is.EqualTo(new[] { place }));
        Assert.That(await RecordAsync(Reply("no place") with { CustomerId = 505, InquiryKeys = [keys[0]], AnswersItsPlaceOnly = true }), Is.Empty);
        Assert.That(await new StrayReplies(Database).FindAsync(Reply("no place").SourceKey), Is.Null);
    }

    [Test]
    public async Task Record_SameReplyAtOnce_IsCountedOnce()
    {
        var inquiries = new[] { await OpenAsync("twice 1", Monday, customer: 606), await OpenAsync("twice 2", Monday, customer: 606) };

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => RecordAsync(Reply("twice") with { CustomerId = 606 }))));

        Assert.That(results, Is.All.EqualTo(inquiries));
        foreach (var inquiry in inquiries)
            Assert.That((await Inquiries.ReadLogAsync(inquiry)).Count(line => line.Kind == InquiryEventKind.AgentReply), Is.EqualTo(1));
    }

    [Test]
    public async Task Record_NothingOfTheRequester_IsKeptOnceWithAllItSays()
    {
        var reply = Reply("stray") with { CustomerId = 707, RequesterEmail = "nobody@example.test", RequesterName = "Nobody", OrderNumber = "R-7", Subject = "Hello", StoreId = 2 };

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => RecordAsync(reply))));

        var stray = await new StrayReplies(Database).FindAsync(reply.SourceKey);
        Assert.That(stray!.Reply, Is.EqualTo(reply));
        Assert.That((stray.InquiryId, stray.SettledOnUtc), Is.EqualTo(((long?)null, (DateTime?)null)));
    }

    [Test]
    public async Task PlaceAndDismiss_EachOnce_PlacingWins()
    {
        var strays = new StrayReplies(Database);
        await strays.AddAsync(Reply("settled"), Monday);
        var id = (await strays.FindAsync(Reply("settled").SourceKey))!.Id;

        Assert.That(await strays.DismissAsync(id, "Ewa", Monday), Is.True);
        Assert.That(await strays.DismissAsync(id, "Jan", Monday), Is.False);
        Assert.That((await strays.FindAsync(id))!.SettledBy, Is.EqualTo("Ewa"));
        Assert.That(await strays.PlaceAsync(id, 12, "Jan", Monday.AddHours(1)), Is.True);
        Assert.That(await strays.PlaceAsync(id, 13, "Ola", Monday), Is.False);
        Assert.That(await strays.DismissAsync(id, "Ola", Monday), Is.False);

        var stray = await strays.FindAsync(id);
        Assert.That((stray!.InquiryId, stray.SettledBy, stray.SettledOnUtc), Is.EqualTo(((long?)12, "Jan", (DateTime?)Monday.AddHours(1))));
    }

    private static OutsideReply Reply(string key)
    {
        return new OutsideReply { SourceKey = SourceKey.Of("reply", key), Door = MessageDoor.OrderNote, HappenedOnUtc = Monday.AddHours(1), Body = "On its way. 😀", ActorName = "Ewa", ActorId = 8 };
    }

    private async Task<IReadOnlyList<long>> RecordAsync(OutsideReply reply)
    {
        return await new RecordOutsideReply(Inquiries, new ReplyTargets(Database), new StrayReplies(Database), new FixedClock(Monday.AddDays(1))).ExecuteAsync(reply);
    }

    private async Task<long> OpenAsync(string key, DateTime openedOnUtc, int? customer = null, string? email = null, string? order = null, params InquiryEvent[] more)
    {
        var append = Append(key, openedOnUtc, more);
        return (await Inquiries.OpenAsync(append with { Opening = append.Opening with { CustomerId = customer, RequesterEmail = email, OrderNumber = order } })).InquiryId;
    }
}
