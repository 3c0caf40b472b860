using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

/// <summary>
/// The shop is open Monday to Friday, 09:00 to 17:00 UTC; 2 March 2026 is a Monday. Promised: first response in 4, first resolution in 8 hours of opening time.
/// </summary>
[TestFixture]
public class SlaProjectionTests
{
    private static readonly SlaCatalog Catalog = new(
        [new CalendarVersion(1, 1, BusinessCalendar.Default("Etc/UTC"), 0)],
        [
            Policy(1, new SlaTarget(SlaMetric.FirstResponse, 240, TargetTime.Business), new SlaTarget(SlaMetric.FirstResolution, 480, TargetTime.Business)),
            Policy(2, new SlaTarget(SlaMetric.FirstResponse, 60, TargetTime.Calendar))
        ]);

    [Test]
    public void Project_NoPolicyApplied_NoClocks()
    {
        Assert.That(SlaProjection.Project(new LogBuilder().Customer("2026-03-02 10:00").Lines, Catalog), Is.Empty);
    }

    [Test]
    public void Project_CustomerNeverWrote_NoClocks()
    {
        Assert.That(SlaProjection.Project(new LogBuilder().Applied(1, 1, "2026-03-02 10:00").Reply("2026-03-02 11:00").Lines, Catalog), Is.Empty);
    }

    [TestCase("2026-03-02 14:00", ClockState.Met, 14400, TestName = "Reply in the second the target is used up is met")]
    [TestCase("2026-03-02 14:00:00.9", ClockState.Met, 14400, TestName = "Fractions of a second don't break a promise")]
    [TestCase("2026-03-02 14:00:01", ClockState.Breached, 14401, TestName = "One second more is a breach")]
    public void FirstResponse_Replied_JudgedToTheSecond(string repliedAt, ClockState state, long elapsed)
    {
        var clock = Clock(Inquiry("2026-03-02 10:00").Reply(repliedAt), SlaMetric.FirstResponse);

        Assert.That(clock.State, Is.EqualTo(state));
        Assert.That(clock.ElapsedSeconds, Is.EqualTo(elapsed));
        Assert.That(clock.DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 14:00")));
    }

    [Test]
    public void FirstResponse_BudgetUsedUpAtClosing_MetUntilTheNextOpening()
    {
        var log = Inquiry("2026-03-02 13:00");
        var running = Clock(log, SlaMetric.FirstResponse);
        var repliedAtNight = Clock(log.Reply("2026-03-03 03:00"), SlaMetric.FirstResponse);

        Assert.That(running.DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 17:00")));
        Assert.That(running.OverdueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-03 09:00:01")));
        Assert.That(running.IsOverdue(LogBuilder.Utc("2026-03-03 09:00:00")), Is.False);
        Assert.That(running.IsOverdue(LogBuilder.Utc("2026-03-03 09:00:01")), Is.True);
        Assert.That(repliedAtNight.State, Is.EqualTo(ClockState.Met));
    }

    [Test]
    public void FirstResponse_WrittenAndAnsweredWhileClosed_MetInNoTime()
    {
        var clock = Clock(Inquiry("2026-03-07 10:00").Reply("2026-03-08 22:00"), SlaMetric.FirstResponse);

        Assert.That((clock.State, clock.ElapsedSeconds), Is.EqualTo((ClockState.Met, (long?)0)));
    }

    [Test]
    public void FirstResponse_PendingMeanwhile_GoesOn()
    {
        var clock = Clock(Inquiry("2026-03-02 10:00").Status(InquiryStatus.Pending, "2026-03-02 10:30").Reply("2026-03-02 15:00"), SlaMetric.FirstResponse);

        Assert.That((clock.State, clock.ElapsedSeconds), Is.EqualTo((ClockState.Breached, (long?)18000)));
    }

    [TestCase(InquiryEventKind.Note)]
    [TestCase(InquiryEventKind.AutomaticReply)]
    [TestCase(InquiryEventKind.Assigned)]
    public void FirstResponse_NoHumanAnswer_GoesOn(InquiryEventKind kind)
    {
        Assert.That(Clock(Inquiry("2026-03-02 10:00").Add(kind, "2026-03-02 11:00", "x"), SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Running));
    }

    [Test]
    public void FirstResponse_SecondMessageBeforeTheAnswer_DoesNotRestart()
    {
        var clock = Clock(Inquiry("2026-03-02 10:00").Customer("2026-03-02 13:00").Reply("2026-03-02 14:30"), SlaMetric.FirstResponse);

        Assert.That(clock.ElapsedSeconds, Is.EqualTo(16200));
    }

    [TestCase(InquiryStatus.Resolved, EndReason.ResolvedUnanswered)]
    [TestCase(InquiryStatus.Closed, EndReason.ClosedUnanswered)]
    public void FirstResponse_EndedUnanswered_LaterReplyDoesNotCount(InquiryStatus status, EndReason reason)
    {
        var clock = Clock(Inquiry("2026-03-02 10:00").Status(status, "2026-03-02 11:00").Reply("2026-03-02 12:00"), SlaMetric.FirstResponse);

        Assert.That((clock.State, clock.EndReason, clock.ElapsedSeconds), Is.EqualTo((ClockState.Ended, (EndReason?)reason, (long?)null)));
        Assert.That(clock.FinishedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:00")));
    }

    [TestCase(InquiryEventKind.Spam, EndReason.Spam)]
    [TestCase(InquiryEventKind.NoReplyNeeded, EndReason.NoReplyNeeded)]
    public void AllClocks_NothingToAnswer_EndWithTheReason(InquiryEventKind kind, EndReason reason)
    {
        var clocks = SlaProjection.Project(Inquiry("2026-03-02 10:00").Add(kind, "2026-03-02 11:00").Lines, Catalog);

        Assert.That(clocks.Select(clock => clock.EndReason), Is.EqualTo(new EndReason?[] { reason, reason }));
    }

    [Test]
    public void FirstResolution_NoReplyNeededAfterAnAnswer_GoesOn()
    {
        var log = Inquiry("2026-03-02 10:00").Reply("2026-03-02 11:00").Customer("2026-03-02 11:30").Add(InquiryEventKind.NoReplyNeeded, "2026-03-02 12:00");

        Assert.That(Clock(log, SlaMetric.FirstResolution).State, Is.EqualTo(ClockState.Running));
    }

    [Test]
    public void FirstResponse_SameInstantAsTheQuestion_Answers()
    {
        var log = new LogBuilder().Applied(1, 1, "2026-03-02 10:00").Reply("2026-03-02 10:00").Customer("2026-03-02 10:00");

        Assert.That((Clock(log, SlaMetric.FirstResponse).State, Clock(log, SlaMetric.FirstResponse).ElapsedSeconds), Is.EqualTo((ClockState.Met, (long?)0)));
    }

    [Test]
    public void FirstResponse_ReplyNeverLeft_ClockReopens()
    {
        var log = Inquiry("2026-03-02 10:00").Reply("2026-03-02 11:00");
        log.Add(InquiryEventKind.ReplyUndelivered, "2026-03-02 12:00", log.Lines[^1].SourceKey);

        Assert.That(Clock(log, SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Running));
    }

    [Test]
    public void FirstResolution_PausedOverTheWeekend_CreditsOpenTimeOnly()
    {
        // Friday 16:00 pending, Monday 10:00 open again: one hour of Friday and one of Monday don't count, the weekend never did.
        var log = Inquiry("2026-03-06 15:00").Status(InquiryStatus.Pending, "2026-03-06 16:00").Status(InquiryStatus.Open, "2026-03-09 10:00");
        var running = Clock(log, SlaMetric.FirstResolution);

        Assert.That(running.DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-09 17:00")));
        Assert.That(Clock(log.Status(InquiryStatus.Resolved, "2026-03-09 12:00"), SlaMetric.FirstResolution).ElapsedSeconds, Is.EqualTo(3 * 3600));
    }

    [Test]
    public void FirstResolution_OnePauseAfterAnother_BothCount()
    {
        var log = Inquiry("2026-03-02 09:00").Status(InquiryStatus.Pending, "2026-03-02 10:00").Status(InquiryStatus.OnHold, "2026-03-02 11:00")
            .Status(InquiryStatus.Resolved, "2026-03-02 13:00");

        Assert.That(Clock(log, SlaMetric.FirstResolution).ElapsedSeconds, Is.EqualTo(3600));
    }

    [Test]
    public void FirstResolution_StillPaused_KeepsWhatIsLeft()
    {
        var clock = Clock(Inquiry("2026-03-02 09:00").Status(InquiryStatus.OnHold, "2026-03-02 10:30"), SlaMetric.FirstResolution);

        Assert.That((clock.State, clock.ElapsedSeconds, clock.DueOnUtc, clock.OverdueOnUtc), Is.EqualTo((ClockState.Paused, (long?)5400, (DateTime?)null, (DateTime?)null)));
        Assert.That(clock.IsOverdue(LogBuilder.Utc("2027-01-01")), Is.False);
    }

    [Test]
    public void FirstResolution_OverdueBeforeThePause_StaysOverdue()
    {
        var clock = Clock(Inquiry("2026-03-02 09:00").Status(InquiryStatus.Pending, "2026-03-03 12:00"), SlaMetric.FirstResolution);

        Assert.That(clock.DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 17:00")));
        Assert.That(clock.IsOverdue(LogBuilder.Utc("2026-03-03 12:00")), Is.True);
    }

    [TestCase(true, ClockState.Met, null)]
    [TestCase(false, ClockState.Ended, EndReason.ClosedUnanswered)]
    public void FirstResolution_ClosedWithoutResolved_CountsOnlyIfAnswered(bool answered, ClockState state, EndReason? reason)
    {
        var log = Inquiry("2026-03-02 09:00");
        if (answered)
            log.Reply("2026-03-02 10:00");
        var clock = Clock(log.Status(InquiryStatus.Closed, "2026-03-02 11:00"), SlaMetric.FirstResolution);

        Assert.That((clock.State, clock.EndReason), Is.EqualTo((state, reason)));
    }

    [Test]
    public void FirstResolution_OpenedAgain_KeepsTheFirst()
    {
        var log = Inquiry("2026-03-02 09:00").Reply("2026-03-02 10:00").Status(InquiryStatus.Resolved, "2026-03-02 11:00")
            .Customer("2026-03-04 09:00").Status(InquiryStatus.Open, "2026-03-04 09:00").Status(InquiryStatus.Resolved, "2026-03-06 09:00");

        Assert.That(Clock(log, SlaMetric.FirstResolution).FinishedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:00")));
    }

    [Test]
    public void Project_PolicyAppliedLater_ConcernsRunningClocksOnly()
    {
        var log = Inquiry("2026-03-02 09:00").Reply("2026-03-02 10:00").Applied(2, 1, "2026-03-02 12:00");
        var clocks = SlaProjection.Project(log.Lines, Catalog);

        Assert.That(clocks.Select(clock => (clock.Metric, clock.PolicyId)), Is.EqualTo(new[] { (SlaMetric.FirstResponse, 1) }));
    }

    [Test]
    public void Project_PolicyAppliedWhileRunning_CarriesElapsedTimeOver()
    {
        var clock = Clock(Inquiry("2026-03-02 09:00").Applied(2, 1, "2026-03-02 12:00"), SlaMetric.FirstResponse);

        Assert.That((clock.PolicyId, clock.DueOnUtc), Is.EqualTo((2, (DateTime?)LogBuilder.Utc("2026-03-02 10:00"))));
    }

    [Test]
    public void Project_LinesInAnyOrder_SameClocks()
    {
        var log = Inquiry("2026-03-02 09:00").Status(InquiryStatus.Pending, "2026-03-02 10:00").Reply("2026-03-02 12:00")
            .Status(InquiryStatus.Open, "2026-03-02 13:00").Status(InquiryStatus.Resolved, "2026-03-03 10:00").Lines;
        var expected = SlaProjection.Project(log, Catalog);
        var random = new Random(7);

        for (var round = 0; round < 50; round++)
        {
            var shuffled = log.OrderBy(_ => random.Next()).Select((line, index) => line with { Id = index + 1 }).ToList();
            Assert.That(SlaProjection.Project(shuffled, Catalog), Is.EqualTo(expected));
        }
    }

    private static PolicyVersion Policy(int id, params SlaTarget[] targets)
    {
        return new PolicyVersion(id, 1, new SlaPolicy($"Policy {id}", true, "Default", PolicyMatch.Everything, targets, [50, 80]), id - 1);
    }

    private static LogBuilder Inquiry(string createdAt)
    {
        return new LogBuilder().Customer(createdAt).Applied(1, 1, createdAt);
    }

    private static SlaClock Clock(LogBuilder log, SlaMetric metric)
    {
        return SlaProjection.Project(log.Lines, Catalog).Single(clock => clock.Metric == metric);
    }
}
