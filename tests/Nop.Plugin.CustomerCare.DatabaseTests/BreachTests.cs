using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class BreachTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task RecordNewAsync_BrokenPromises_FindsEachOnce()
    {
        var open = await Inquiries.OpenAsync(Append("open", Monday));
        var late = await Inquiries.OpenAsync(Append("late", Monday, Line("late", InquiryEventKind.AgentReply, Monday.AddHours(5))));
        await Inquiries.OpenAsync(Append("kept", Monday, Line("kept", InquiryEventKind.AgentReply, Monday.AddHours(1))));
        await Inquiries.OpenAsync(Append("junk", Monday, Line("junk", InquiryEventKind.Spam, Monday.AddHours(8))));
        var overdueOnUtc = Monday.AddHours(4).AddSeconds(1);

        Assert.That(await At(overdueOnUtc.AddMicroseconds(-1)).RecordNewAsync(), Is.Empty);

        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => At(overdueOnUtc).RecordNewAsync())));
        var found = nodes.SelectMany(breaches => breaches).OrderBy(breach => breach.InquiryId).ToList();

        Assert.That(found.Select(breach => breach.InquiryId), Is.EqualTo(new[] { open.InquiryId, late.InquiryId }));
        Assert.That(found.Select(breach => (breach.Metric, breach.Cycle, breach.OverdueOnUtc, breach.FoundOnUtc)), Is.All.EqualTo((SlaMetric.FirstResponse, 1, overdueOnUtc, overdueOnUtc)));
        Assert.That(await At(overdueOnUtc.AddHours(1)).RecordNewAsync(), Is.Empty);
        Assert.That(await At(overdueOnUtc).ListAsync(open.InquiryId), Is.EqualTo(found.Take(1)));
        Assert.That(found[0].OverdueOnUtc.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    private BreachRepository At(DateTime utc)
    {
        return new BreachRepository(Database, new FixedClock(utc));
    }
}
