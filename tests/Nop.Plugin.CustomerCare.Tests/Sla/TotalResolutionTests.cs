using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

/// <summary>Total resolution in 16, first resolution in 8 hours of opening time, Monday to Friday, 09:00 to 17:00 UTC; 2 March 2026 is a Monday.</summary>
[TestFixture]
public class TotalResolutionTests
{
    private static LogBuilder Asked => new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00");

    [Test]
    public void TotalResolution_ReopenedAndResolvedAgain_CountsFromTheFirstMessageToTheLastResolution()
    {
        var log = Asked.Reply("2026-03-02 10:00").Status(InquiryStatus.Resolved, "2026-03-02 11:00");
        var once = Total(log);
        var open = Total(log.Status(InquiryStatus.Open, "2026-03-03 09:00"));
        var twice = Total(log.Status(InquiryStatus.Resolved, "2026-03-03 10:00"));

        Assert.That((once.State, once.ElapsedSeconds), Is.EqualTo((ClockState.Met, (long?)7200)));
        Assert.That((open.State, open.DueOnUtc), Is.EqualTo((ClockState.Running, (DateTime?)LogBuilder.Utc("2026-03-03 17:00"))));
        Assert.That((twice.State, twice.ElapsedSeconds), Is.EqualTo((ClockState.Met, (long?)9 * 3600)));
        Assert.That(First(log).FinishedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:00")), "the first resolution stays");
    }

    [Test]
    public void TotalResolution_ReopenedLongAfter_MayBeOverdueAtOnce()
    {
        var clock = Total(Asked.Reply("2026-03-02 10:00").Status(InquiryStatus.Resolved, "2026-03-02 11:00").Status(InquiryStatus.Open, "2026-03-20 09:00"));

        Assert.That(clock.IsOverdue(LogBuilder.Utc("2026-03-20 09:00")), Is.True);
    }

    [Test]
    public void TotalResolution_ResolvedThenClosed_FinishedWhenResolved()
    {
        var clock = Total(Asked.Reply("2026-03-02 10:00").Status(InquiryStatus.Resolved, "2026-03-02 11:00").Status(InquiryStatus.Closed, "2026-03-09 11:00"));

        Assert.That(clock.FinishedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 11:00")));
    }

    [Test]
    public void TotalResolution_PausesBeforeAndAfterReopening_AreCredited()
    {
        var clock = Total(Asked.Status(InquiryStatus.Pending, "2026-03-02 10:00").Status(InquiryStatus.Resolved, "2026-03-02 12:00")
            .Status(InquiryStatus.OnHold, "2026-03-02 13:00").Status(InquiryStatus.Resolved, "2026-03-02 15:00"));

        Assert.That((clock.State, clock.ElapsedSeconds), Is.EqualTo((ClockState.Met, (long?)2 * 3600)));
    }

    [Test]
    public void TotalResolution_NeededNoReplyButTheCustomerWroteAgain_GoesOn()
    {
        var log = Asked.Add(InquiryEventKind.NoReplyNeeded, "2026-03-02 10:00");
        var ended = Total(log);
        var again = Total(log.Customer("2026-03-02 11:00"));

        Assert.That(ended.EndReason, Is.EqualTo(EndReason.NoReplyNeeded));
        Assert.That((again.State, again.StartedOnUtc), Is.EqualTo((ClockState.Running, LogBuilder.Utc("2026-03-02 09:00"))));
    }

    [Test]
    public void TotalResolution_ClosedUnansweredThenReopened_Measured()
    {
        var clock = Total(Asked.Status(InquiryStatus.Closed, "2026-03-02 10:00").Status(InquiryStatus.Open, "2026-03-02 11:00").Reply("2026-03-02 12:00").Status(InquiryStatus.Closed, "2026-03-02 13:00"));

        Assert.That((clock.State, clock.ElapsedSeconds), Is.EqualTo((ClockState.Met, (long?)4 * 3600)));
    }

    [TestCase(InquiryEventKind.Spam, null, EndReason.Spam)]
    [TestCase(InquiryEventKind.Merged, "7", EndReason.Merged)]
    public void TotalResolution_WhatEndsForGood_IsNotReopened(InquiryEventKind kind, string? value, EndReason reason)
    {
        var clock = Total(Asked.Add(kind, "2026-03-02 10:00", value).Status(InquiryStatus.Open, "2026-03-02 11:00"));

        Assert.That((clock.State, clock.EndReason), Is.EqualTo((ClockState.Ended, (EndReason?)reason)));
    }

    [Test]
    public void Resolutions_PendingBeforeTheCustomerWrote_StartPaused()
    {
        var log = new LogBuilder().Status(InquiryStatus.Pending, "2026-03-02 08:00").Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00");

        Assert.That((First(log).State, Total(log).State, First(log).ElapsedSeconds), Is.EqualTo((ClockState.Paused, ClockState.Paused, (long?)0)));
        Assert.That(First(log.Status(InquiryStatus.Open, "2026-03-02 11:00")).DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-03 11:00")));
    }

    [Test]
    public void FirstResolution_PausesThatFollowEachOtherOverlapNothingAndOfNoLength_CreditedOnce()
    {
        var log = Asked.Status(InquiryStatus.Pending, "2026-03-02 10:00").Status(InquiryStatus.OnHold, "2026-03-02 11:00").Status(InquiryStatus.OnHold, "2026-03-02 11:00")
            .Status(InquiryStatus.Open, "2026-03-02 12:00").Status(InquiryStatus.Pending, "2026-03-02 20:00").Status(InquiryStatus.Open, "2026-03-02 21:00").Status(InquiryStatus.Resolved, "2026-03-03 10:00");

        Assert.That(First(log).ElapsedSeconds, Is.EqualTo((1 + 5 + 1) * 3600));
    }

    private static SlaClock Total(LogBuilder log)
    {
        return SlaProjection.Project(log.Lines, TestPolicies.AllMetrics).Single(clock => clock.Metric == SlaMetric.TotalResolution);
    }

    private static SlaClock First(LogBuilder log)
    {
        return SlaProjection.Project(log.Lines, TestPolicies.AllMetrics).Single(clock => clock.Metric == SlaMetric.FirstResolution);
    }
}
