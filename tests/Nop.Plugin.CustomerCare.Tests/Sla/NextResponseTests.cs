using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

/// <summary>Next response in 120 minutes of opening time, Monday to Friday, 09:00 to 17:00 UTC; 2 March 2026 is a Monday.</summary>
[TestFixture]
public class NextResponseTests
{
    private static LogBuilder Answered => new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Reply("2026-03-02 09:30");

    [Test]
    public void NextResponse_BeforeTheFirstAnswer_None()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Customer("2026-03-02 10:00");

        Assert.That(Cycles(log), Is.Empty);
    }

    [Test]
    public void NextResponse_SeveralMessagesThenAReply_OneCycleFromTheOldest()
    {
        var cycles = Cycles(Answered.Customer("2026-03-02 10:00").Customer("2026-03-02 11:30").Reply("2026-03-02 12:00"));

        Assert.That(cycles.Select(clock => (clock.Cycle, clock.State, clock.ElapsedSeconds)), Is.EqualTo(new[] { (1, ClockState.Met, (long?)7200) }));
    }

    [Test]
    public void NextResponse_EachQuestionAfterAnAnswer_ACycleOfItsOwn()
    {
        var cycles = Cycles(Answered.Customer("2026-03-02 10:00").Reply("2026-03-02 11:00").Customer("2026-03-02 13:00").Reply("2026-03-02 15:00:01").Customer("2026-03-02 16:00"));

        Assert.That(cycles.Select(clock => (clock.Cycle, clock.State)), Is.EqualTo(new[] { (1, ClockState.Met), (2, ClockState.Breached), (3, ClockState.Running) }));
        Assert.That(cycles[2].DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-03 10:00")));
    }

    [TestCase(InquiryStatus.Resolved, EndReason.ResolvedUnanswered)]
    [TestCase(InquiryStatus.Closed, EndReason.ClosedUnanswered)]
    public void NextResponse_EndedUnanswered_DoesNotRunOn(InquiryStatus status, EndReason reason)
    {
        var cycle = Cycles(Answered.Customer("2026-03-02 10:00").Status(status, "2026-03-02 10:30").Reply("2026-03-05 10:00")).Single();

        Assert.That((cycle.State, cycle.EndReason, cycle.FinishedOnUtc), Is.EqualTo((ClockState.Ended, (EndReason?)reason, (DateTime?)LogBuilder.Utc("2026-03-02 10:30"))));
    }

    [Test]
    public void NextResponse_ThanksNeedsNoReply_EndsWithThatReason()
    {
        var cycle = Cycles(Answered.Customer("2026-03-02 10:00").Add(InquiryEventKind.NoReplyNeeded, "2026-03-02 10:30")).Single();

        Assert.That(cycle.EndReason, Is.EqualTo(EndReason.NoReplyNeeded));
    }

    [Test]
    public void NextResponse_WrittenAgainAfterItWasClosedUnanswered_FirstResponseStaysEndedAndACycleOpens()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Status(InquiryStatus.Closed, "2026-03-02 10:00").Customer("2026-03-02 11:00");
        var clocks = SlaProjection.Project(log.Lines, TestPolicies.AllMetrics);

        Assert.That(clocks.Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Ended));
        Assert.That(clocks.Single(clock => clock.Metric == SlaMetric.NextResponse).StartedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:00")));
    }

    [Test]
    public void NextResponse_PausedMeanwhile_CreditedInOpenTimeOnly()
    {
        // Pending from Friday 16:00 over the weekend to Monday 10:00: two open hours.
        var log = new LogBuilder().Customer("2026-03-06 09:00").Applied(1, 1, "2026-03-06 09:00").Reply("2026-03-06 09:30")
            .Customer("2026-03-06 15:30").Status(InquiryStatus.Pending, "2026-03-06 16:00").Status(InquiryStatus.Open, "2026-03-09 10:00");

        Assert.That(Cycles(log).Single().DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-09 11:30")));
        Assert.That(Cycles(log.Reply("2026-03-09 11:00")).Single().ElapsedSeconds, Is.EqualTo(5400));
    }

    [Test]
    public void NextResponse_AskedWhilePending_IsPausedUntilTheNextStatus()
    {
        var log = Answered.Status(InquiryStatus.Pending, "2026-03-02 10:00").Customer("2026-03-02 12:00");
        var paused = Cycles(log).Single();
        var answered = Cycles(log.Status(InquiryStatus.Open, "2026-03-02 13:00").Reply("2026-03-02 13:10")).Single();

        Assert.That((paused.State, paused.PausedOnUtc, paused.DueOnUtc, paused.ElapsedSeconds), Is.EqualTo((ClockState.Paused, (DateTime?)LogBuilder.Utc("2026-03-02 12:00"), (DateTime?)null, (long?)0)));
        Assert.That(answered.ElapsedSeconds, Is.EqualTo(600));
    }

    [Test]
    public void NextResponse_AnswerRecordedBeforeItsQuestion_SameAsInOrder()
    {
        var shuffled = Answered.Reply("2026-03-02 11:00").Customer("2026-03-02 10:00");
        var ordered = Answered.Customer("2026-03-02 10:00").Reply("2026-03-02 11:00");

        Assert.That(Cycles(shuffled), Is.EqualTo(Cycles(ordered)));
    }

    [Test]
    public void NextResponse_Spam_NothingStartsAfterIt()
    {
        Assert.That(Cycles(Answered.Add(InquiryEventKind.Spam, "2026-03-02 10:00").Customer("2026-03-02 11:00")), Is.Empty);
    }

    private static List<SlaClock> Cycles(LogBuilder log)
    {
        return [.. SlaProjection.Project(log.Lines, TestPolicies.AllMetrics).Where(clock => clock.Metric == SlaMetric.NextResponse)];
    }
}
