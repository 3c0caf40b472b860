using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

[TestFixture]
public class SupersessionTests
{
    private static LogBuilder Answered => new LogBuilder().Customer("2026-03-02 10:00").Applied(1, 1, "2026-03-02 10:00").Reply("2026-03-02 11:00");

    [Test]
    public void Of_EverythingInOrder_Nothing()
    {
        var log = Answered.Status(InquiryStatus.Resolved, "2026-03-02 12:00").Customer("2026-03-02 13:00").Status(InquiryStatus.Open, "2026-03-02 13:00:05").Reply("2026-03-02 14:00");

        Assert.That(Supersession.Of(log.Lines, TestPolicies.AllMetrics), Is.Empty);
    }

    [Test]
    public void Of_OlderMessageRecordedLate_KeepsTheOldValueTheReasonAndTheTime()
    {
        var log = Late(Answered, InquiryEventKind.CustomerMessage, "2026-03-02 09:00", "2026-03-04 12:00");
        var superseded = Supersession.Of(log, TestPolicies.AllMetrics).Single();
        var now = SlaProjection.Project(log, TestPolicies.AllMetrics)[0];

        Assert.That((superseded.Clock.Metric, superseded.Clock.ElapsedSeconds), Is.EqualTo((SlaMetric.FirstResponse, (long?)3600)));
        Assert.That((superseded.SupersededOnUtc, superseded.Cause.HappenedOnUtc), Is.EqualTo((LogBuilder.Utc("2026-03-04 12:00"), LogBuilder.Utc("2026-03-02 09:00"))));
        Assert.That(now.ElapsedSeconds, Is.EqualTo(7200));
    }

    [Test]
    public void Of_EarlierReplyRecordedLate_SupersedesTheBreach()
    {
        var breached = new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Reply("2026-03-03 15:00");
        var superseded = Supersession.Of(Late(breached, InquiryEventKind.AgentReply, "2026-03-02 10:00", "2026-03-04 12:00"), TestPolicies.AllMetrics);

        Assert.That(superseded.Select(one => (one.Clock.Metric, one.Clock.State)), Is.EqualTo(new[] { (SlaMetric.FirstResponse, ClockState.Breached) }));
    }

    [Test]
    public void Of_LateMessageBeforeACycle_CyclesAreRenumberedAndNothingIsSuperseded()
    {
        var log = Answered.Customer("2026-03-03 10:00").Reply("2026-03-03 10:30");
        var late = Late(log, InquiryEventKind.CustomerMessage, "2026-03-02 12:00", "2026-03-04 12:00");
        var both = Late(late, InquiryEventKind.AgentReply, "2026-03-02 12:30", "2026-03-04 12:00");

        Assert.That(Supersession.Of(both, TestPolicies.AllMetrics), Is.Empty);
        Assert.That(SlaProjection.Project(both, TestPolicies.AllMetrics).Count(clock => clock.Metric == SlaMetric.NextResponse), Is.EqualTo(2));
    }

    [Test]
    public void Of_ReplyThatNeverLeft_SupersedesWhatItFinished()
    {
        var log = Answered;
        var undelivered = log.Add(InquiryEventKind.ReplyUndelivered, "2026-03-02 11:30", log.Lines[^1].SourceKey, ActorKind.System);

        Assert.That(Supersession.Of(undelivered.Lines, TestPolicies.AllMetrics).Single().Cause.Kind, Is.EqualTo(InquiryEventKind.ReplyUndelivered));
    }

    [Test]
    public void Of_RowsOfOneImportInAnyOrder_Nothing()
    {
        var recorded = LogBuilder.Utc("2026-03-10 12:00");
        var log = new LogBuilder().Reply("2026-03-02 11:00").Customer("2026-03-02 10:00").Applied(1, 1, "2026-03-02 10:00").Customer("2026-03-02 09:00").Lines;

        Assert.That(Supersession.Of(log.Select(line => line with { RecordedOnUtc = recorded }), TestPolicies.AllMetrics), Is.Empty);
    }

    private static List<InquiryEvent> Late(LogBuilder log, InquiryEventKind kind, string happened, string recorded)
    {
        return Late(log.Lines, kind, happened, recorded);
    }

    private static List<InquiryEvent> Late(IReadOnlyList<InquiryEvent> log, InquiryEventKind kind, string happened, string recorded)
    {
        var line = new LogBuilder().Add(kind, happened).Lines[0];
        return [.. log, line with { Id = log.Count + 1, RecordedOnUtc = LogBuilder.Utc(recorded), SourceKey = SourceKey.Of("late", happened) }];
    }
}
