using FsCheck;
using FsCheck.Fluent;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>What is shown adds up to what the engine says, for every clock of every log.</summary>
[TestFixture]
public class ExplainClockProperties
{
    private static readonly int Cases = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1" ? 100_000 : 300;

    [Test]
    public void Counted_UpToTheEnd_AddsUpToWhatTheEngineMeasured() => ForAll((explanation, reading) =>
    {
        var shown = explanation.Counted.Where(one => one.Phase != CountPhase.Left).Sum(one => one.Seconds);

        Assert.That(shown, Is.EqualTo(explanation.Sum.UsedSeconds));
        Assert.That(reading.UsedSeconds ?? shown, Is.EqualTo(shown));
    });

    [Test]
    public void Counted_UpToTheDeadline_AddsUpToTheTargetAndEndsThere() => ForAll((explanation, reading) =>
    {
        if (reading.Clock.DueOnUtc is not { } due)
            return;

        var before = explanation.Counted.TakeWhile(one => one.StartUtc < due).ToList();
        Assert.That(before.Sum(one => one.Seconds), Is.EqualTo(reading.Clock.TargetSeconds));
        Assert.That(before[^1].EndUtc, Is.EqualTo(due));
        Assert.That(before[^1].TotalSeconds, Is.EqualTo(reading.Clock.TargetSeconds));
    });

    [Test]
    public void Counted_AnyTwo_LieApartAndOutsideOfPauses() => ForAll((explanation, _) =>
    {
        var intervals = explanation.Counted.ToList();

        Assert.That(intervals, Has.All.Matches<CountedInterval>(one => one.StartUtc < one.EndUtc));
        Assert.That(intervals.Zip(intervals.Skip(1)), Has.All.Matches<(CountedInterval Left, CountedInterval Right)>(pair => pair.Left.EndUtc <= pair.Right.StartUtc));
        Assert.That(explanation.Pauses, Has.All.Matches<ExplainedPause>(pause => !intervals.Any(one => one.StartUtc < pause.EndUtc && one.EndUtc > pause.StartUtc)));
    });

    [Test]
    public void Steps_EveryFinishedClock_BeginsWithItsStartAndHasItsEnd() => ForAll((explanation, reading) =>
    {
        var finishing = explanation.Steps.Count(step => step.Kind is ClockStepKind.Answered or ClockStepKind.Resolved or ClockStepKind.Ended);

        Assert.That(explanation.Steps.Count(step => step.Kind == ClockStepKind.Started), Is.EqualTo(1));
        Assert.That(finishing, Is.EqualTo(reading.Clock.FinishedOnUtc is null ? 0 : 1));
    });

    [Test]
    public void Policies_TheOneThatJudges_IsTheClocksOwn() => ForAll((explanation, reading) =>
    {
        var judging = explanation.Policies.Single(step => step.Use == AppliedUse.Judges);

        Assert.That((judging.Applied.PolicyId, judging.Applied.CalendarId), Is.EqualTo((reading.Clock.PolicyId, reading.Clock.CalendarId)));
    });

    [Test]
    public void Folded_Rows_AddUpToTheSame() => ForAll((explanation, _) =>
    {
        var intervals = explanation.Counted.ToList();
        var rows = FoldedTime.Of(intervals, explanation.Wall).ToList();

        Assert.That(rows.Sum(row => row.Seconds), Is.EqualTo(intervals.Sum(one => one.Seconds)));
        Assert.That(rows.Sum(row => row.Intervals), Is.EqualTo(intervals.Count));
        Assert.That(rows.LastOrDefault()?.TotalSeconds ?? 0, Is.EqualTo(intervals.LastOrDefault().TotalSeconds));
    });

    private static void ForAll(Action<ClockExplanation, ClockReading> law)
    {
        Prop.ForAll(ExplainedScenario.Any, scenario =>
        {
            foreach (var reading in ClockReading.Of(scenario.Log, scenario.Catalog, scenario.NowUtc).Where(reading => reading.Clock.StartedOnUtc <= scenario.NowUtc))
                law(ExplainClock.Of(scenario.Log, scenario.Catalog, (reading.Clock.Metric, reading.Clock.Cycle), scenario.NowUtc)!, reading);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
    }
}
