using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports;

[TestFixture]
public class SlaReportTallyTests
{
    private static readonly DateTime Now = new(2026, 3, 10, 12, 0, 0, DateTimeKind.Utc);
    private static readonly BusinessTime Warsaw = BusinessTime.For(BusinessCalendar.Default("Europe/Warsaw"));

    private static ReportedClock Clock(SlaMetric metric, ClockState state, int daysAgo = 1, long? elapsed = null, DateTime? overdue = null)
    {
        return new ReportedClock(metric, state, Now.AddDays(-daysAgo), overdue, elapsed);
    }

    private static SlaReport Report(IEnumerable<ReportedClock> clocks, params SlaMetric[] promised)
    {
        var tally = new SlaReportTally(Warsaw, promised, Now);
        foreach (var clock in clocks)
            tally.Add(clock);
        return tally.Report(null, null);
    }

    [Test]
    public void Report_AllStates_CountsEachWhereItBelongs()
    {
        var clocks = Enumerable.Range(1, 8).Select(number => Clock(SlaMetric.FirstResponse, ClockState.Met, elapsed: number * 10))
            .Concat([Clock(SlaMetric.FirstResponse, ClockState.Breached, elapsed: 500), Clock(SlaMetric.FirstResponse, ClockState.Breached, elapsed: 900)])
            .Concat([Clock(SlaMetric.FirstResponse, ClockState.Running, overdue: Now.AddSeconds(1)), Clock(SlaMetric.FirstResponse, ClockState.Paused)])
            .Append(Clock(SlaMetric.FirstResponse, ClockState.Running, overdue: Now))
            .Concat(Enumerable.Repeat(Clock(SlaMetric.FirstResponse, ClockState.Ended), 4));

        var figures = Report(clocks).Metrics.Single();

        Assert.Multiple(() =>
        {
            Assert.That((figures.Measured, figures.Met, figures.Breached), Is.EqualTo((10, 8, 2)));
            Assert.That((figures.Open, figures.OpenOverdue, figures.Ended), Is.EqualTo((3, 1, 4)));
            Assert.That(figures.Attainment, Is.EqualTo(0.727273m));
            Assert.That((figures.MedianSeconds, figures.P90Seconds), Is.EqualTo((50L, 500L)));
        });
    }

    [Test]
    public void Report_Excused_IsCountedAsThatAndNothingElse()
    {
        ReportedClock[] clocks =
        [
            Clock(SlaMetric.FirstResponse, ClockState.Met, elapsed: 10),
            Clock(SlaMetric.FirstResponse, ClockState.Breached, elapsed: 500) with { IsExcused = true },
            Clock(SlaMetric.FirstResponse, ClockState.Running, overdue: Now.AddDays(-1)) with { IsExcused = true }
        ];
        var report = Report(clocks);
        var figures = report.Metrics.Single();

        Assert.That((figures.Measured, figures.Breached, figures.Open, figures.OpenOverdue, figures.Excused), Is.EqualTo((1, 0, 1, 0, 2)));
        Assert.That((figures.Attainment, figures.P90Seconds, report.Weeks.Sum(week => week.Judged)), Is.EqualTo((1m, 10L, 1)));
        Assert.That(SlaReportJson.Write(report), Does.Contain("\"excused\": 2"));
    }

    [Test]
    public void Report_PausedPastItsTarget_IsOverdue()
    {
        Assert.That(Report([Clock(SlaMetric.FirstResolution, ClockState.Paused, overdue: Now.AddDays(-1))]).Metrics.Single().OpenOverdue, Is.EqualTo(1));
    }

    [Test]
    public void Report_NothingJudged_HasNoAttainmentAndNoPercentiles()
    {
        var figures = Report([Clock(SlaMetric.FirstResponse, ClockState.Ended)]).Metrics.Single();

        Assert.That((figures.Attainment, figures.MedianSeconds, figures.P90Seconds), Is.EqualTo(((decimal?)null, (long?)null, (long?)null)));
    }

    [Test]
    public void Report_PromisedWithoutClocksAndClocksWithoutPromise_HasBothInOrder()
    {
        var report = Report([Clock(SlaMetric.NextResponse, ClockState.Ended)], SlaMetric.TotalResolution, SlaMetric.FirstResponse, SlaMetric.FirstResponse);

        Assert.That(report.Metrics.Select(figures => figures.Metric), Is.EqualTo(new[] { SlaMetric.FirstResponse, SlaMetric.NextResponse, SlaMetric.TotalResolution }));
    }

    [Test]
    public void Report_Weeks_AreLocalWithoutGaps()
    {
        // Sunday 2026-02-15 23:30 UTC is Monday in Warsaw.
        var started = new DateTime(2026, 2, 15, 23, 30, 0, DateTimeKind.Utc);
        ReportedClock[] clocks =
        [
            new(SlaMetric.FirstResponse, ClockState.Met, started, null, 1),
            new(SlaMetric.FirstResponse, ClockState.Breached, started.AddDays(6), null, 1),
            new(SlaMetric.FirstResponse, ClockState.Ended, started.AddDays(20), null, null)
        ];

        var weeks = Report(clocks).Weeks;

        Assert.That(weeks, Is.EqualTo(new[]
        {
            new WeeklyAttainment(SlaMetric.FirstResponse, new DateOnly(2026, 2, 16), 1, 2),
            new WeeklyAttainment(SlaMetric.FirstResponse, new DateOnly(2026, 2, 23), 0, 0),
            new WeeklyAttainment(SlaMetric.FirstResponse, new DateOnly(2026, 3, 2), 0, 0)
        }));
        Assert.That(weeks.Select(week => week.Attainment), Is.EqualTo(new decimal?[] { 0.5m, null, null }));
    }

    [Test]
    public void Report_FirstResponses_FallIntoBandsByTheWallClock()
    {
        double[] seconds = [0, 3600, 3600.9, 3601, 10_800, 28_800, 28_801, 86_400, 86_401, 1_000_000];
        var clocks = seconds.Select(wall => Clock(SlaMetric.FirstResponse, ClockState.Breached, elapsed: 1) with { FinishedOnUtc = Now.AddDays(-1).AddSeconds(wall) })
            .Append(Clock(SlaMetric.FirstResolution, ClockState.Met, elapsed: 1) with { FinishedOnUtc = Now })
            .Append(Clock(SlaMetric.FirstResponse, ClockState.Breached, elapsed: 1) with { FinishedOnUtc = Now, IsExcused = true })
            .Append(Clock(SlaMetric.FirstResponse, ClockState.Running));

        var times = Report(clocks).FirstResponses;

        Assert.That(times.Bands.Select(share => share.Count), Is.EqualTo(new[] { 3, 2, 1, 2, 2 }));
        Assert.That(times.Bands.Select(share => share.Share).Sum(), Is.EqualTo(1m));
        Assert.That((times.MedianSeconds, times.MeanSeconds), Is.EqualTo((10_800L, 125_200L)));
        Assert.That((times.ShareWithin(1), times.ShareWithin(24)), Is.EqualTo((0.3m, 0.8m)));
    }

    [Test]
    public void Benchmarks_Own_AreOfTheSameKind()
    {
        var times = Report([Clock(SlaMetric.FirstResponse, ClockState.Met, elapsed: 1) with { FinishedOnUtc = Now.AddDays(-1).AddHours(2) }]).FirstResponses;

        Assert.That(BenchmarkFigure.All.Select(benchmark => benchmark.Own(times)), Is.EqualTo(new decimal?[] { 0m, 1m, 1m, 7200m, 7200m }));
        Assert.That(BenchmarkFigure.All.Select(benchmark => benchmark.Own(ResponseTimes.None)), Is.All.Null);
    }

    [Test]
    public void Add_MeasuredWithoutElapsed_Throws()
    {
        var tally = new SlaReportTally(Warsaw, [], Now);

        Assert.That(() => tally.Add(Clock(SlaMetric.FirstResponse, ClockState.Met)), Throws.ArgumentException.With.Message.Contains("no elapsed seconds"));
    }
}
