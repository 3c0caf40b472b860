using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

[TestFixture]
public class AppliedHistoryTests
{
    private static LogBuilder Asked => new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00");

    [Test]
    public void Project_PolicyWithdrawn_RunningClocksEndThenAndFinishedStay()
    {
        var clocks = Clocks(Asked.Reply("2026-03-02 10:00").Add(InquiryEventKind.SlaApplied, "2026-03-02 11:00", "none:edited"));

        Assert.That(clocks.Single(clock => clock.Metric == SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Met));
        var resolution = clocks.Single(clock => clock.Metric == SlaMetric.FirstResolution);
        Assert.That((resolution.EndReason, resolution.FinishedOnUtc, resolution.WarnOnUtc), Is.EqualTo(((EndReason?)EndReason.PolicyWithdrawn, (DateTime?)LogBuilder.Utc("2026-03-02 11:00"), (DateTime?)null)));
    }

    [Test]
    public void Project_PausedAfterTheWithdrawal_EndedClocksStayAsTheyWere()
    {
        var log = Asked.Add(InquiryEventKind.SlaApplied, "2026-03-02 11:00", "none:edited");
        var before = Clocks(log);

        Assert.That(Clocks(log.Add(InquiryEventKind.Status, "2026-03-02 12:00", "pending").Add(InquiryEventKind.Status, "2026-03-02 13:00", "open")), Is.EqualTo(before));
    }

    [Test]
    public void Project_WithdrawnPolicyAppliedAgain_RunsAsIfItHadNeverGone()
    {
        var log = Asked;
        var before = Clocks(log);

        Assert.That(Clocks(log.Add(InquiryEventKind.SlaApplied, "2026-03-02 11:00", "none:edited").Add(InquiryEventKind.SlaApplied, "2026-03-02 12:00", "1:1:edited")), Is.EqualTo(before));
    }

    [Test]
    public void Project_AskedAfterTheWithdrawal_NoClock()
    {
        var clocks = Clocks(Asked.Reply("2026-03-02 10:00").Add(InquiryEventKind.SlaApplied, "2026-03-02 11:00", "none:edited").Customer("2026-03-02 12:00"));

        Assert.That(clocks.Select(clock => clock.Metric), Has.None.EqualTo(SlaMetric.NextResponse));
    }

    [Test]
    public void Project_FirstPolicyAttachedByAnEdit_FinishedClocksStayUnmeasured()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Reply("2026-03-02 10:00").Add(InquiryEventKind.SlaApplied, "2026-03-02 11:00", "1:1:edited");

        Assert.That(Clocks(log).Select(clock => clock.Metric), Is.EqualTo(new[] { SlaMetric.FirstResolution, SlaMetric.TotalResolution }));
    }

    [Test]
    public void Project_OtherPolicyMidFlight_ElapsedTimeCarriesOverAndAbsentMetricsDisappear()
    {
        var clocks = Clocks(Asked.Add(InquiryEventKind.SlaApplied, "2026-03-02 10:30", "2:1:priority"));

        Assert.That(clocks.Select(clock => clock.Metric), Is.EqualTo(new[] { SlaMetric.FirstResponse, SlaMetric.FirstResolution }));
        Assert.That(clocks[0].DueOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 10:00")), "an hour from the question, not from the switch");
    }

    [TestCase("1:1", 1, AppliedCause.Opened)]
    [TestCase("4:9:edited", 4, AppliedCause.Edited)]
    [TestCase("none:priority", 0, AppliedCause.Priority)]
    public void AppliedSla_WhatWasWritten_IsReadAgain(string value, int policy, AppliedCause cause)
    {
        var applied = AppliedSla.Of(new LogBuilder().Add(InquiryEventKind.SlaApplied, "2026-03-02 09:00", value).Lines[0]);

        Assert.That((applied.PolicyId, applied.Cause, applied.ToString()), Is.EqualTo((policy, cause, value)));
    }

    [TestCase("0:1")]
    [TestCase("1")]
    [TestCase("none")]
    [TestCase("1:1:because")]
    public void AppliedSla_AnythingElse_IsNamed(string value)
    {
        var line = new LogBuilder().Add(InquiryEventKind.SlaApplied, "2026-03-02 09:00", value).Lines[0];

        Assert.That(Assert.Throws<FormatException>(() => AppliedSla.Of(line))!.Message, Does.Contain(value));
    }

    [Test]
    public void WarnOnUtc_Running_LowestShareInOpenTime()
    {
        var clock = Clocks(new LogBuilder().Customer("2026-03-02 16:00").Applied(1, 1, "2026-03-02 16:00")).Single(clock => clock.Metric == SlaMetric.FirstResponse);

        Assert.That(clock.WarnOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-03 10:00")), "half of four hours, one of them on Monday");
    }

    [Test]
    public void ExcusedOnUtc_BrokenOrRunning_SetAndMetOnesAreNot()
    {
        var late = Asked.Reply("2026-03-02 14:00").Add(InquiryEventKind.BreachExcused, "2026-03-02 15:00", "first_response");
        var inTime = Asked.Reply("2026-03-02 10:00").Add(InquiryEventKind.BreachExcused, "2026-03-02 15:00", "first_response");

        Assert.That(Clocks(late)[0].ExcusedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 15:00")));
        Assert.That(Clocks(inTime)[0].ExcusedOnUtc, Is.Null);
    }

    [Test]
    public void ExcusedOnUtc_TargetLoosenedAfterwards_IsNoExcuseForALaterBreach()
    {
        // First resolution in 8 hours is overdue on Tuesday and excused; then 40 hours are promised.
        var log = Asked.Add(InquiryEventKind.BreachExcused, "2026-03-03 10:00", "first_resolution");
        var excused = Clocks(log).Single(clock => clock.Metric == SlaMetric.FirstResolution);
        var loosened = Clocks(log.Add(InquiryEventKind.SlaApplied, "2026-03-03 11:00", "2:1:edited")).Single(clock => clock.Metric == SlaMetric.FirstResolution);

        Assert.That(excused.ExcusedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-03 10:00")));
        Assert.That((loosened.State, loosened.ExcusedOnUtc), Is.EqualTo((ClockState.Running, (DateTime?)null)));
    }

    [Test]
    public void ExcusedOnUtc_NextResponse_ConcernsTheCycleThatStartedThen()
    {
        var log = Asked.Reply("2026-03-02 09:30").Customer("2026-03-02 10:00").Reply("2026-03-02 13:00").Customer("2026-03-02 13:30").Reply("2026-03-02 16:00");
        var first = Clocks(log).First(clock => clock.Metric == SlaMetric.NextResponse);
        var cycles = Clocks(log.Add(InquiryEventKind.BreachExcused, "2026-03-02 16:30", ExcusedClock.For(first).ToString())).Where(clock => clock.Metric == SlaMetric.NextResponse);

        Assert.That(cycles.Select(clock => clock.ExcusedOnUtc is not null), Is.EqualTo(new[] { true, false }));
    }

    private static IReadOnlyList<SlaClock> Clocks(LogBuilder log)
    {
        return SlaProjection.Project(log.Lines, TestPolicies.AllMetrics);
    }
}
