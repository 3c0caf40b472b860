using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Jobs;

[TestFixture]
public class RecomputeFiguresTests
{
    private static readonly DateTime Noon = new(2026, 5, 4, 12, 0, 0, DateTimeKind.Utc);

    [Test]
    public void Of_DueTimesMoved_CountsEachDirection()
    {
        var figures = RecomputeFigures.Of(
            [Clock(SlaMetric.FirstResponse, 1, Noon), Clock(SlaMetric.NextResponse, 1, Noon), Clock(SlaMetric.NextResponse, 2, Noon), Clock(SlaMetric.FirstResolution, 1, Noon)],
            [Clock(SlaMetric.FirstResponse, 1, Noon.AddHours(-1)), Clock(SlaMetric.NextResponse, 1, Noon.AddMinutes(1)), Clock(SlaMetric.NextResponse, 2, Noon.AddHours(2)), Clock(SlaMetric.FirstResolution, 1, Noon)]);

        Assert.That((figures.Inquiries, figures.Changed, figures.Started, figures.Withdrawn), Is.EqualTo((1L, 1L, 0L, 0L)));
        Assert.That(figures.Earlier.Counts, Is.EquivalentTo(new Dictionary<long, long> { [3600] = 1 }));
        Assert.That(figures.Later.Counts, Is.EquivalentTo(new Dictionary<long, long> { [60] = 1, [7200] = 1 }));
    }

    [Test]
    public void Of_ClocksThatComeAndGo_CountsThemButNoMove()
    {
        var ended = Clock(SlaMetric.FirstResponse, 1, Noon) with { State = ClockState.Ended, EndReason = EndReason.PolicyWithdrawn };

        var figures = RecomputeFigures.Of(
            [Clock(SlaMetric.FirstResponse, 1, Noon), Clock(SlaMetric.FirstResolution, 1, null) with { State = ClockState.Paused }],
            [ended, Clock(SlaMetric.TotalResolution, 1, Noon)]);

        Assert.That((figures.Started, figures.Withdrawn, figures.Earlier.Count, figures.Later.Count), Is.EqualTo((1L, 2L, 0L, 0L)));
    }

    [Test]
    public void Of_FinishedClocks_CountNothing()
    {
        var met = Clock(SlaMetric.FirstResponse, 1, Noon) with { State = ClockState.Met };

        var figures = RecomputeFigures.Of([met], [met]);

        Assert.That((figures.Started, figures.Withdrawn, figures.Earlier.Count, figures.Later.Count), Is.EqualTo((0L, 0L, 0L, 0L)));
    }

    private static SlaClock Clock(SlaMetric metric, int cycle, DateTime? dueOnUtc)
    {
        return new SlaClock
        {
            Metric = metric,
            Cycle = cycle,
            PolicyId = 1,
            CalendarId = 1,
            TargetSeconds = 60,
            Time = TargetTime.Business,
            StartedOnUtc = Noon.AddHours(-5),
            State = ClockState.Running,
            DueOnUtc = dueOnUtc
        };
    }
}
