using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla;

/// <summary>2 March 2026 is a Monday; the shop is open Monday to Friday, 09:00 to 17:00 UTC.</summary>
[TestFixture]
public class MergeAndSplitTests
{
    private static readonly DateTime Older = LogBuilder.Utc("2026-03-02 09:00");

    [Test]
    public void Merged_WhatRuns_EndsAndNeverStartsAgain()
    {
        var log = Asked("2026-03-02 10:00").Add(InquiryEventKind.Merged, "2026-03-02 12:00", "7").Customer("2026-03-02 13:00").Reply("2026-03-02 14:00");
        var clocks = Clocks(log);
        var state = InquiryState.Of(log.Lines);

        Assert.That(clocks.Select(clock => (clock.State, clock.EndReason)), Is.All.EqualTo((ClockState.Ended, (EndReason?)EndReason.Merged)));
        Assert.That((state.Status, state.MergedIntoId, state.WaitingSinceOnUtc), Is.EqualTo((InquiryStatus.Closed, (long?)7, (DateTime?)null)));
    }

    [Test]
    public void Merged_WhatWasMeasured_Stays()
    {
        var log = Asked("2026-03-02 10:00").Reply("2026-03-02 11:00").Add(InquiryEventKind.Merged, "2026-03-02 12:00", "7");

        Assert.That(Clock(log, SlaMetric.FirstResponse).State, Is.EqualTo(ClockState.Met));
    }

    [Test]
    public void Absorbed_OlderQuestionWhileUnanswered_CustomerWaitsSinceThat()
    {
        var log = Asked("2026-03-02 10:00").Add(InquiryEventKind.Absorbed, "2026-03-02 12:00", new Absorption(5, Older).ToString());

        Assert.That(Clocks(log).Select(clock => clock.StartedOnUtc), Is.All.EqualTo(Older));
        Assert.That(InquiryState.Of(log.Lines).WaitingSinceOnUtc, Is.EqualTo(Older));
        Assert.That(Clock(log.Reply("2026-03-02 13:00"), SlaMetric.FirstResponse).ElapsedSeconds, Is.EqualTo(4 * 3600));
    }

    [Test]
    public void Absorbed_AfterTheAnswer_MeasurementStaysAndTheQuestionGetsACycle()
    {
        var log = Asked("2026-03-02 10:00").Reply("2026-03-02 10:30").Add(InquiryEventKind.Absorbed, "2026-03-02 12:00", new Absorption(5, Older).ToString());

        Assert.That(Clock(log, SlaMetric.FirstResponse).ElapsedSeconds, Is.EqualTo(1800));
        Assert.That(Clock(log, SlaMetric.NextResponse).StartedOnUtc, Is.EqualTo(Older));
    }

    [Test]
    public void Absorbed_NothingUnanswered_ChangesNothing()
    {
        var log = Asked("2026-03-02 10:00");
        var before = Clocks(log);

        Assert.That(Clocks(log.Add(InquiryEventKind.Absorbed, "2026-03-02 12:00", new Absorption(5, null).ToString())), Is.EqualTo(before));
    }

    [Test]
    public void SplitOff_MessageThatMovedAway_CountsNoMore()
    {
        var log = Asked("2026-03-02 10:00").Reply("2026-03-02 10:30").Customer("2026-03-02 11:00");
        var moved = log.Lines[^1].SourceKey;
        var split = log.Add(InquiryEventKind.SplitOff, "2026-03-02 12:00", moved);

        Assert.That(Clocks(split).Select(clock => clock.Metric), Has.None.EqualTo(SlaMetric.NextResponse));
        Assert.That(InquiryState.Of(split.Lines).WaitingSinceOnUtc, Is.Null);
    }

    [Test]
    public void MarkedAutomatic_TheOnlyMessage_NoClocksAndTheInquiryKeepsItsDate()
    {
        var log = Asked("2026-03-02 10:00");
        var marked = log.Add(InquiryEventKind.MarkedAutomatic, "2026-03-02 12:00", log.Lines[0].SourceKey);

        Assert.That(Clocks(marked), Is.Empty);
        Assert.That(InquiryState.Of(marked.Lines).CreatedOnUtc, Is.EqualTo(LogBuilder.Utc("2026-03-02 10:00")));
    }

    [Test]
    public void MarkedHuman_AfterMarkedAutomatic_CountsAgainFromItsOwnTime()
    {
        var log = Asked("2026-03-02 10:00");
        var key = log.Lines[0].SourceKey;
        var before = Clocks(log);
        log.Add(InquiryEventKind.MarkedAutomatic, "2026-03-02 12:00", key).Add(InquiryEventKind.MarkedHuman, "2026-03-02 12:30", key);

        Assert.That(Clocks(log), Is.EqualTo(before));
    }

    [Test]
    public void MarkedHuman_OurOwnAutomaticMail_StaysAutomatic()
    {
        var log = Asked("2026-03-02 10:00").Add(InquiryEventKind.AutomaticReply, "2026-03-02 10:01", actor: ActorKind.System);
        var key = log.Lines[^1].SourceKey;

        Assert.That(Clocks(log.Reply("2026-03-02 11:00").Add(InquiryEventKind.MarkedHuman, "2026-03-02 12:00", key)).Select(clock => clock.Metric), Has.None.EqualTo(SlaMetric.NextResponse));
    }

    private static LogBuilder Asked(string at)
    {
        return new LogBuilder().Customer(at).Applied(1, 1, at);
    }

    private static IReadOnlyList<SlaClock> Clocks(LogBuilder log)
    {
        return SlaProjection.Project(log.Lines, TestPolicies.AllMetrics);
    }

    private static SlaClock Clock(LogBuilder log, SlaMetric metric)
    {
        return Clocks(log).Single(clock => clock.Metric == metric);
    }
}
