using NUnit.Framework;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class BreachTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task RecordNewAsync_OverduePromises_FindsEachOnce()
    {
        var open = await Inquiries.OpenAsync(Append("open", Monday));
        var later = await Inquiries.OpenAsync(Append("later", Monday));
        await Inquiries.OpenAsync(Append("kept", Monday, Line("kept", InquiryEventKind.AgentReply, Monday.AddHours(1))));
        await Inquiries.OpenAsync(Append("junk", Monday, Line("junk", InquiryEventKind.Spam, Monday.AddHours(8))));
        var overdueOnUtc = Monday.AddHours(4).AddSeconds(1);

        Assert.That(await At(overdueOnUtc.AddMicroseconds(-1)).RecordNewAsync(), Is.Empty);

        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => At(overdueOnUtc).RecordNewAsync())));
        var found = nodes.SelectMany(breaches => breaches).OrderBy(breach => breach.InquiryId).ToList();

        Assert.That(found.Select(breach => breach.InquiryId), Is.EqualTo(new[] { open.InquiryId, later.InquiryId }));
        Assert.That(found.Select(breach => (breach.Metric, breach.Cycle, breach.OverdueOnUtc, breach.FoundOnUtc)), Is.All.EqualTo((SlaMetric.FirstResponse, 1, overdueOnUtc, overdueOnUtc + CertainBreach.Margin)));
        Assert.That(await At(overdueOnUtc.AddHours(1)).RecordNewAsync(), Is.Empty);
        Assert.That(await At(overdueOnUtc).ListAsync(open.InquiryId), Is.EqualTo(found.Take(1)));
        Assert.That(found[0].OverdueOnUtc.Kind, Is.EqualTo(DateTimeKind.Utc));
    }

    [Test]
    public async Task Append_AnsweredTooLate_RecordsTheBreachWithTheAnswer()
    {
        var late = await Inquiries.OpenAsync(Append("late", Monday));
        await Inquiries.AppendAsync(late.InquiryId, [Line("late", InquiryEventKind.AgentReply, Monday.AddHours(5))]);

        var found = await At(Monday).ListAsync(late.InquiryId);
        Assert.That(found.Select(breach => (breach.Metric, breach.OverdueOnUtc, breach.FoundOnUtc)), Is.EqualTo(new[] { (SlaMetric.FirstResponse, Monday.AddHours(4).AddSeconds(1), Monday.AddDays(30)) }));
        Assert.That((await At(Monday.AddHours(6)).RecordNewAsync()).Where(breach => breach.InquiryId == late.InquiryId), Is.Empty, "It is recorded once.");
    }

    [Test]
    public async Task Append_FoundOpenAndThenAnswered_StaysAsItWasFound()
    {
        var late = await Inquiries.OpenAsync(Append("found", Monday));
        await At(Monday.AddHours(6)).RecordNewAsync();
        await Inquiries.AppendAsync(late.InquiryId, [Line("found", InquiryEventKind.AgentReply, Monday.AddHours(7))]);

        Assert.That((await At(Monday).ListAsync(late.InquiryId)).Select(breach => breach.FoundOnUtc), Is.EqualTo(new[] { Monday.AddHours(6) + CertainBreach.Margin }));
    }

    [Test]
    public async Task Append_AnsweredTooLateButSpam_RecordsNothing()
    {
        var junk = await Inquiries.OpenAsync(Append("late junk", Monday, Line("late junk", InquiryEventKind.AgentReply, Monday.AddHours(5)), Line("late junk", InquiryEventKind.Spam, Monday.AddHours(6))));

        Assert.That(await At(Monday).ListAsync(junk.InquiryId), Is.Empty);
    }

    [Test]
    public async Task Append_CyclesRenumberedByALateMessage_RecordsEachCycleOnce()
    {
        await Catalogs.ReplaceAsync(new SlaSettings(
            [BusinessCalendar.Default("Europe/Warsaw")],
            [Policy("Everybody", 240, 1440), Policy("Next", 240, 1440) with { Targets = [new SlaTarget(SlaMetric.NextResponse, 60, TargetTime.Business)] }]));
        var catalog = await Catalogs.LoadAsync();
        var next = new AppliedSla(catalog.CurrentPolicies[1].Id, catalog.DefaultCalendar.Id).ToString();
        var opened = await Inquiries.OpenAsync(new InquiryAppend(
            Opening("cycles"),
            [
                Line("cycles", InquiryEventKind.CustomerMessage, Monday),
                Line("cycles", InquiryEventKind.SlaApplied, Monday, next),
                Line("cycles", InquiryEventKind.AgentReply, Monday.AddHours(1)),
                Line("cycles", InquiryEventKind.CustomerMessage, Monday.AddHours(4)),
                Line("cycles", InquiryEventKind.AgentReply, Monday.AddHours(6))
            ]));
        var first = await At(Monday).ListAsync(opened.InquiryId);
        await Inquiries.AppendAsync(
            opened.InquiryId,
            [Line("cycles", InquiryEventKind.CustomerMessage, Monday.AddHours(1.5)), Line("cycles", InquiryEventKind.AgentReply, Monday.AddHours(3.5))]);
        var second = (await At(Monday).ListAsync(opened.InquiryId)).Except(first).ToList();

        Assert.That(first.Select(breach => breach.StartedOnUtc), Is.EqualTo(new[] { Monday.AddHours(4) }));
        Assert.That(second.Select(breach => breach.StartedOnUtc), Is.EqualTo(new[] { Monday.AddHours(1.5) }));
    }

    /// <summary>At the moment when what was broken by then is certain.</summary>
    private BreachRepository At(DateTime utc)
    {
        return new BreachRepository(Database, new FixedClock(utc + CertainBreach.Margin));
    }
}
