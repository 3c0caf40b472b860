using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

[TestFixture]
public class ClockOrderTests
{
    [Test]
    public void Read_OneSecond_CustomerThenReplyThenTheRest()
    {
        var log = new LogBuilder().Status(InquiryStatus.Resolved, "2026-03-02 10:00:00.1").Reply("2026-03-02 10:00:00.2").Customer("2026-03-02 10:00:00.9").Customer("2026-03-02 10:00:00.8");

        Assert.That(LogOrder.Read(log.Lines).Select(line => line.Id), Is.EqualTo(new long[] { 4, 3, 2, 1 }));
    }

    [Test]
    public void FirstResponse_AnsweredAFractionBeforeTheQuestion_FinishesWhenItStarts()
    {
        var log = new LogBuilder().Applied(1, 1, "2026-03-02 10:00").Reply("2026-03-02 10:00:00.2").Customer("2026-03-02 10:00:00.9");
        var clock = SlaProjection.Project(log.Lines, TestPolicies.AllMetrics)[0];

        Assert.That((clock.State, clock.ElapsedSeconds, clock.FinishedOnUtc), Is.EqualTo((ClockState.Met, (long?)0, (DateTime?)clock.StartedOnUtc)));
    }
}
