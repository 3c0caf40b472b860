using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

/// <summary>One node's clock is 90 seconds ahead of the others', or behind. First response in four hours.</summary>
public class WrongClockTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    private static readonly TimeSpan Off = TimeSpan.FromSeconds(90);
    private static readonly DateTime Due = Monday.AddHours(4);

    [Test]
    public async Task NodeAhead_JustBeforeTheDeadline_TellsNobodyOfABreachThatNeverComes()
    {
        var id = await AskAsync("early", Monday);
        var aheadUtc = Due.AddSeconds(-1) + Off;
        await new WebhookRepository(Database, new FixedClock(Monday)).AddAsync(
            new Webhook { Name = "CRM", Url = "https://hooks.example.com/", Secret = WebhookSignature.NewSecret(), Events = [WebhookEvent.InquiryBreached] });
        var news = new WebhookNewsQuery(Database);
        var webhook = (await news.ListEnabledAsync()).Single();

        Assert.That(await BreachesAsync(aheadUtc), Does.Not.Contain(id));
        Assert.That(await AlertAsync(id, aheadUtc), Has.Property("Level").LessThan(DueAlert.Breach), "a warning still");
        await news.CollectAsync(webhook, aheadUtc);
        Assert.That(await CountAsync("CustomerCareWebhookDelivery"), Is.Zero);

        await RecordAsync(id, "early", InquiryEventKind.AgentReply, Due);
        Assert.That(await BreachesAsync(Due.AddDays(1)), Does.Not.Contain(id));
        Assert.That((await ClocksAsync(id)).Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Met));
    }

    [Test]
    public async Task NodeBehind_AfterTheDeadline_FindsTheSameBreachLater()
    {
        var id = await AskAsync("late", Monday);
        var overdueOnUtc = Due.AddSeconds(1);
        var nowUtc = overdueOnUtc + CertainBreach.Margin;

        Assert.That(await BreachesAsync(nowUtc - Off), Does.Not.Contain(id));
        Assert.That(await BreachesAsync(nowUtc), Does.Contain(id));
        Assert.That(await BreachesAsync(nowUtc + Off - Off), Does.Not.Contain(id), "once");
        Assert.That((await new BreachRepository(Database, TimeProvider.System).ListAsync(id)).Single().OverdueOnUtc, Is.EqualTo(overdueOnUtc));
    }

    [Test]
    public async Task QuestionFromANodeAhead_AnsweredAtOnceByAnother_IsAnsweredInNoTime()
    {
        var id = await AskAsync("ahead", Monday + Off);
        await RecordAsync(id, "ahead", InquiryEventKind.AgentReply, Monday.AddSeconds(30));

        var clock = (await ClocksAsync(id)).Single(one => one.Metric == SlaMetric.FirstResponse);
        Assert.That((clock.State, clock.ElapsedSeconds), Is.EqualTo((ClockState.Met, (long?)0)));
        Assert.That((await Inquiries.FindAsync(id))!.WaitingSinceOnUtc, Is.Null);
        var reply = (await Inquiries.ReadLogAsync(id)).Single(line => line.Kind == InquiryEventKind.AgentReply);
        Assert.That(reply.RecordedOnUtc, Is.LessThan(reply.HappenedOnUtc), "and it can be seen that it was moved");
    }

    [Test]
    public async Task SecondQuestionFromANodeBehind_AfterTheAnswer_WaitsForAnAnswer()
    {
        var id = await AskAsync("behind", Monday);
        await RecordAsync(id, "behind", InquiryEventKind.AgentReply, Monday.AddMinutes(10));
        await RecordAsync(id, "behind", InquiryEventKind.CustomerMessage, Monday.AddMinutes(11) - Off);

        Assert.That((await Inquiries.FindAsync(id))!.WaitingSinceOnUtc, Is.EqualTo(Monday.AddMinutes(10).AddSeconds(1)));
    }

    [Test]
    public async Task LineThatIsLate_NotLive_KeepsItsTime()
    {
        var id = await AskAsync("kept", Monday);
        await RecordAsync(id, "kept", InquiryEventKind.AgentReply, Monday.AddMinutes(10));
        var found = Line("kept found", InquiryEventKind.CustomerMessage, Monday.AddMinutes(9)) with { RecordedOnUtc = Monday.AddMinutes(12) };
        await Inquiries.AppendAsync(id, [found]);

        Assert.That((await Inquiries.ReadLogAsync(id)).Select(line => line.HappenedOnUtc), Does.Contain(Monday.AddMinutes(9)));
        Assert.That((await Inquiries.FindAsync(id))!.WaitingSinceOnUtc, Is.Null);
    }

    [Test]
    public async Task Leases_GoByTheDatabasesClock()
    {
        var jobs = new JobRepository(Database, new FixedClock(DateTime.UtcNow + Off));
        await jobs.CreateAsync(new Plugin.CustomerCare.Jobs.NewJob("test", "A file", Plugin.CustomerCare.Jobs.JobState.Waiting, null, null));

        Assert.That(await jobs.ClaimAsync(TimeSpan.FromSeconds(60)), Is.Not.Null);
        Assert.That(await new JobRepository(Database, new FixedClock(DateTime.UtcNow + (2 * Off))).ClaimAsync(TimeSpan.FromSeconds(60)), Is.Null, "A clock that is ahead takes nothing away.");
    }

    private async Task<long> AskAsync(string key, DateTime utc)
    {
        InquiryEvent Live(InquiryEvent line) => line with { RecordedOnUtc = utc };
        var opening = Opening("clock " + key) with { ExternalKey = null };
        return (await Inquiries.OpenAsync(new InquiryAppend(opening, [Live(Line("clock " + key, InquiryEventKind.CustomerMessage, utc)), Live(Sla("clock " + key, utc))]))).InquiryId;
    }

    private Task RecordAsync(long id, string key, InquiryEventKind kind, DateTime utc)
    {
        return Inquiries.AppendAsync(id, [Line("clock " + key, kind, utc) with { RecordedOnUtc = utc }]);
    }

    private async Task<IEnumerable<long>> BreachesAsync(DateTime nowUtc)
    {
        return (await new BreachRepository(Database, new FixedClock(nowUtc)).RecordNewAsync()).Where(breach => breach.Metric == SlaMetric.FirstResponse).Select(breach => breach.InquiryId);
    }

    private async Task<DueAlert> AlertAsync(long id, DateTime nowUtc)
    {
        var inquiry = (await new AlertRepository(Database).ReadAsync([id])).Single();
        return DueAlerts.Of(inquiry, await Catalogs.LoadAsync(), nowUtc).Single(due => due.Clock.Metric == SlaMetric.FirstResponse);
    }
}
