using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Alerts;

/// <summary>First response in 4 (next 2, resolution 8 and 16) opening hours, Monday to Friday, 09:00 to 17:00 UTC, warnings at 50 and 80 %; 2 March 2026 is a Monday.</summary>
[TestFixture]
public class DueAlertsTests
{
    private static LogBuilder Asked => new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00");

    [TestCase("2026-03-02 10:59:59", null)]
    [TestCase("2026-03-02 11:00", 50)]
    [TestCase("2026-03-02 12:11:59", 50)]
    [TestCase("2026-03-02 12:12", 80)]
    [TestCase("2026-03-02 13:00", 80)]
    [TestCase("2026-03-02 13:02:00", 80)]
    [TestCase("2026-03-02 13:02:01", 100)]
    public void Of_RunningClock_TheHighestLevelReached(string now, int? level)
    {
        Assert.That(FirstResponse(Asked, now)?.Level, Is.EqualTo(level));
    }

    [Test]
    public void Of_Warning_NamesDeadlineAndNextLevel()
    {
        var due = FirstResponse(Asked, "2026-03-02 11:00");

        Assert.That((due!.DueOnUtc, due.NextOnUtc), Is.EqualTo((LogBuilder.Utc("2026-03-02 13:00"), (DateTime?)LogBuilder.Utc("2026-03-02 12:12"))));
        Assert.That(FirstResponse(Asked, "2026-03-02 12:30")!.NextOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 13:00:01")));
        Assert.That(FirstResponse(Asked, "2026-03-02 14:00")!.NextOnUtc, Is.Null);
    }

    [TestCase("2026-03-02 18:00", false, TestName = "Of_Night_Nothing")]
    [TestCase("2026-03-07 12:00", false, TestName = "Of_Weekend_Nothing")]
    [TestCase("2026-03-03 09:00", true, TestName = "Of_NextOpening_WhatIsStillTrue")]
    public void Of_OutsideOpeningHours_IsHeld(string now, bool due)
    {
        Assert.That(FirstResponse(Asked, now) is not null, Is.EqualTo(due));
    }

    [Test]
    public void Of_AnsweredWhileTheShopWasClosed_NothingAtOpening()
    {
        Assert.That(FirstResponse(Asked.Reply("2026-03-02 20:00"), "2026-03-03 09:00"), Is.Null);
    }

    [Test]
    public void Of_ClockInWallTime_HeldToTheCalendarAllTheSame()
    {
        var catalog = new SlaCatalog(
            TestPolicies.AllMetrics.CurrentCalendars,
            [new PolicyVersion(1, 1, new SlaPolicy("x", true, "Default", PolicyMatch.Everything, [new SlaTarget(SlaMetric.FirstResponse, 600, TargetTime.Calendar)], [50]), 0)]);
        var inquiry = new AlertedInquiry(Plain, Asked.Lines, []);

        Assert.That(DueAlerts.Of(inquiry, catalog, LogBuilder.Utc("2026-03-02 18:00")), Is.Empty);
        Assert.That(DueAlerts.Of(inquiry, catalog, LogBuilder.Utc("2026-03-03 09:00")).Single().Level, Is.EqualTo(100));
    }

    [TestCase(50, "2026-03-02 11:30", null)]
    [TestCase(50, "2026-03-02 12:30", 80)]
    [TestCase(80, "2026-03-02 12:30", null)]
    [TestCase(80, "2026-03-02 11:30", null)]
    [TestCase(80, "2026-03-02 14:00", 100)]
    [TestCase(100, "2026-03-02 14:00", null)]
    public void Of_LevelRaisedBefore_OnlyAHigherOne(int before, string now, int? level)
    {
        Assert.That(FirstResponse(Asked, now, Raised(before, "2026-03-02 13:00"))?.Level, Is.EqualTo(level));
    }

    [TestCase("2026-03-02 12:00", 50, TestName = "Of_DeadlineMovedLater_WarnsAgain")]
    [TestCase("2026-03-02 12:59:30", null, TestName = "Of_DeadlineMovedBySeconds_NoNews")]
    [TestCase("2026-03-02 15:00", null, TestName = "Of_DeadlineMovedEarlier_NotAgain")]
    public void Of_DeadlineMoved_AgainOnlyWhereLater(string dueBefore, int? level)
    {
        Assert.That(FirstResponse(Asked, "2026-03-02 11:30", Raised(50, dueBefore))?.Level, Is.EqualTo(level));
    }

    [Test]
    public void Of_BreachAlerted_NeverAgainWhateverTheDeadline()
    {
        Assert.That(FirstResponse(Asked, "2026-03-02 14:00", Raised(100, "2026-03-01 12:00")), Is.Null);
    }

    [Test]
    public void Of_OneOfTwoRecipientsStillWaits_OnlyToThatOne()
    {
        var due = FirstResponse(Asked, "2026-03-02 11:30", Raised(50, "2026-03-02 13:00"), Raised(50, "2026-03-02 13:00") with { RecipientKey = "b", IsSent = false });

        Assert.That(due!.OnlyTo, Is.EqualTo(new[] { "b" }));
    }

    [Test]
    public void Of_Paused_NothingUntilItGoesOn()
    {
        var log = Asked.Reply("2026-03-02 09:30").Customer("2026-03-02 10:00").Status(InquiryStatus.Pending, "2026-03-02 11:00");

        Assert.That(Due(log, "2026-03-02 16:00").Where(due => due.Clock.Metric != SlaMetric.FirstResponse), Is.Empty);
        Assert.That(Due(log.Status(InquiryStatus.Open, "2026-03-02 16:00"), "2026-03-02 16:00").Select(due => (due.Clock.Metric, due.Level)), Is.EqualTo(new[] { (SlaMetric.NextResponse, 50) }));
    }

    [Test]
    public void Of_Excused_Nothing()
    {
        Assert.That(FirstResponse(Asked.Add(InquiryEventKind.BreachExcused, "2026-03-02 14:00", "first_response"), "2026-03-02 14:10"), Is.Null);
    }

    [Test]
    public void Of_SpamMergedOrImported_Nothing()
    {
        foreach (var inquiry in new[] { Plain with { IsSpam = true }, Plain with { MergedIntoId = 3 }, Plain with { ExternalKey = "T-1" } })
            Assert.That(DueAlerts.Of(new AlertedInquiry(inquiry, Asked.Lines, []), TestPolicies.AllMetrics, LogBuilder.Utc("2026-03-03 12:00")), Is.Empty);
    }

    [Test]
    public void Of_Cycles_AreToldApartByTheirStart()
    {
        var log = Asked.Reply("2026-03-02 09:30").Customer("2026-03-02 10:00").Reply("2026-03-02 11:30").Customer("2026-03-02 12:00");
        var earlier = new RaisedAlert(1, new ClockKey(9, SlaMetric.NextResponse, LogBuilder.Utc("2026-03-02 10:00")), 50, "a", LogBuilder.Utc("2026-03-02 14:00"), true);

        Assert.That(
            Due(log, "2026-03-02 13:00", earlier).Single(due => due.Clock.Metric == SlaMetric.NextResponse).Clock.CycleStartedOnUtc,
            Is.EqualTo(LogBuilder.Utc("2026-03-02 12:00")));
    }

    [Test]
    public void Of_StartOfAMetricThatRunsOnceMoves_StaysTheSameClock()
    {
        var log = Asked.Customer("2026-03-02 08:59");

        Assert.That(FirstResponse(log, "2026-03-02 11:30", Raised(50, "2026-03-02 13:00")), Is.Null);
    }

    [Test]
    public void Of_PolicyWithoutWarnings_BreachOnly()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Applied(2, 1, "2026-03-02 09:00");

        Assert.That(FirstResponse(log, "2026-03-02 09:59"), Is.Null);
        Assert.That(FirstResponse(log, "2026-03-02 10:03")!.IsBreach, Is.True);
    }

    [TestCase("2026-03-02 11:30", "2026-03-02 11:40", null, TestName = "Of_FoundAfterAWarning_ThatWarningNever")]
    [TestCase("2026-03-02 11:30", "2026-03-02 12:12", 80, TestName = "Of_FoundAfterAWarning_TheNextOne")]
    [TestCase("2026-03-02 11:30", "2026-03-02 13:30", 100, TestName = "Of_FoundInTime_ItsBreach")]
    [TestCase("2026-03-02 13:10", "2026-03-02 13:30", null, TestName = "Of_FoundAfterTheBreach_Nothing")]
    [TestCase("2026-03-20 13:10", "2026-03-20 13:30", null, TestName = "Of_FoundLongAfterwards_Nothing")]
    public void Of_MessageFoundAfterwards_OnlyWhatLiesAhead(string recorded, string now, int? level)
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Recovered(recorded).Applied(1, 1, "2026-03-02 09:00");

        Assert.That(FirstResponse(log, now)?.Level, Is.EqualTo(level));
    }

    private static Inquiry Plain => new() { Id = 9, SourceKey = "k", ThreadToken = "t", Channel = Channel.ContactForm, StoreId = 1 };

    private static RaisedAlert Raised(int level, string due)
    {
        return new RaisedAlert(1, new ClockKey(9, SlaMetric.FirstResponse, null), level, "a", LogBuilder.Utc(due), true);
    }

    private static IReadOnlyList<DueAlert> Due(LogBuilder log, string now, params RaisedAlert[] raised)
    {
        return DueAlerts.Of(new AlertedInquiry(Plain, log.Lines, raised), TestPolicies.AllMetrics, LogBuilder.Utc(now));
    }

    private static DueAlert? FirstResponse(LogBuilder log, string now, params RaisedAlert[] raised)
    {
        return Due(log, now, raised).SingleOrDefault(due => due.Clock.Metric == SlaMetric.FirstResponse);
    }
}
