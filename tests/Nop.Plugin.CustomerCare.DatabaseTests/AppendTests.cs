using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class AppendTests<TServer> : InquiryFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task OpenAsync_NewInquiry_StoresLogStateAndClocks()
    {
        var append = Append("new", Monday, Line("new", InquiryEventKind.AgentReply, Monday.AddMinutes(90)));

        var result = await Inquiries.OpenAsync(append);
        var inquiry = await Inquiries.FindAsync(result.InquiryId);
        var log = await Inquiries.ReadLogAsync(result.InquiryId);
        var clocks = await ClocksAsync(result.InquiryId);

        Assert.Multiple(() =>
        {
            Assert.That(result, Is.EqualTo(new AppendResult(result.InquiryId, true, 3)));
            Assert.That(inquiry!.CreatedOnUtc, Is.EqualTo(Monday));
            Assert.That(inquiry.LastMessageOnUtc, Is.EqualTo(Monday.AddMinutes(90)));
            Assert.That(inquiry.WaitingSinceOnUtc, Is.Null);
            Assert.That(inquiry.ThreadToken, Does.Match("^[0-9a-f]{16}$"));
            Assert.That(inquiry.NextDueOnUtc, Is.EqualTo(Monday.AddDays(3).Date.AddHours(9)), "24 business hours from Monday 10:00 end on Thursday 10:00");
            Assert.That(log.Select(line => line.Kind), Is.EqualTo(append.Events.Select(line => line.Kind)));
            Assert.That(clocks.Select(clock => (clock.Metric, clock.State, clock.ElapsedSeconds)), Is.EqualTo(new (SlaMetric, ClockState, long?)[]
            {
                (SlaMetric.FirstResponse, ClockState.Met, 5400),
                (SlaMetric.FirstResolution, ClockState.Running, null)
            }));
        });
    }

    [Test]
    public async Task OpenAsync_SameThingTwice_ChangesNothing()
    {
        var first = await Inquiries.OpenAsync(Append("twice", Monday));
        var before = await Inquiries.FindAsync(first.InquiryId);

        var second = await Inquiries.OpenAsync(Append("twice", Monday));

        Assert.That(second, Is.EqualTo(new AppendResult(first.InquiryId, false, 0)));
        Assert.That(await Inquiries.FindAsync(first.InquiryId), Is.EqualTo(before));
        Assert.That(await Inquiries.ReadLogAsync(first.InquiryId), Has.Count.EqualTo(2));
    }
}
