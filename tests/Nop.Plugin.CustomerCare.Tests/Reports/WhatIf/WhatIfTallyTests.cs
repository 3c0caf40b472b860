using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Calendars;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Plugin.CustomerCare.Tests.Sla;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.WhatIf;

[TestFixture]
public class WhatIfTallyTests
{
    private static readonly DateTime Now = LogBuilder.Utc("2026-03-20 12:00");

    [Test]
    public void Report_NothingAssumed_EqualsTheSlaReport()
    {
        var logs = Enumerable.Range(1, 600).Select(seed => Excused(RandomLog.Of(seed), seed)).ToList();

        foreach (var metric in Enum.GetValues<SlaMetric>())
        {
            var report = Tally(metric, Assumption.None, logs);

            Assert.That(report.Before, Is.EqualTo(Figures(metric, logs, TestPolicies.AllMetrics)), $"{metric}, as it was");
            Assert.That(report.After, Is.EqualTo(report.Before), $"{metric}, reckoned anew");
            Assert.That((report.MoreMet, report.MoreBroken), Is.EqualTo((0, 0)));
        }
    }

    [Test]
    public void Report_TheStoresOwnHoursAndTargetAssumed_EqualsTheSlaReport()
    {
        var logs = Enumerable.Range(601, 400).Select(seed => Excused(RandomLog.Of(seed), seed)).ToList();
        var own = new Assumption(TestPolicies.AllMetrics.DefaultCalendar.Calendar, 240, TargetTime.Business);

        var report = Tally(SlaMetric.FirstResponse, own, logs);

        Assert.That(report.After, Is.EqualTo(Figures(SlaMetric.FirstResponse, logs, TestPolicies.AllMetrics)));
    }

    [Test]
    public void Report_AnythingAssumed_EqualsWhatTheLogsWouldHaveGiven()
    {
        for (var seed = 1; seed <= 40; seed++)
        {
            var random = new Random(seed);
            var logs = Enumerable.Range(seed * 100, 40).Select(one => Excused(RandomLog.Of(one), one)).ToList();
            var hours = RandomCalendar.Of(random, random.Next(2) == 0 ? "Etc/UTC" : "Europe/Warsaw", new DateTime(2026, 3, 5, 9, 0, 0));
            var minutes = random.Next(1, 900);
            var time = (TargetTime)random.Next(2);
            foreach (var metric in Enum.GetValues<SlaMetric>())
                Assert.That(
                    Tally(metric, new Assumption(hours, minutes, time), logs).After,
                    Is.EqualTo(Figures(metric, logs, Promising(hours, minutes, time))),
                    $"seed {seed}, {metric}, {minutes} min {time}");
        }
    }

    [Test]
    public void Report_OpenClocks_StandAsTheyWouldNow()
    {
        var waiting = new LogBuilder().Customer("2026-03-20 09:00").Applied(1, 1, "2026-03-20 09:00").Lines;
        var paused = new LogBuilder().Customer("2026-03-20 09:00").Applied(1, 1, "2026-03-20 09:00").Status(InquiryStatus.Pending, "2026-03-20 10:00").Lines;

        var response = Tally(SlaMetric.FirstResponse, new Assumption(null, 60, null), [waiting]);
        var resolution = Tally(SlaMetric.FirstResolution, new Assumption(null, 90, null), [waiting, paused]);

        Assert.That((response.Before.Open, response.Before.OpenOverdue), Is.EqualTo((1, 0)));
        Assert.That((response.After.Open, response.After.OpenOverdue, response.MoreBroken), Is.EqualTo((1, 1, 1)));
        Assert.That((resolution.After.Open, resolution.After.OpenOverdue), Is.EqualTo((2, 1)), "What is paused has used up one hour only.");
    }

    [Test]
    public void Report_PausesOfOtherMetrics_NeverHelpAFirstResponse()
    {
        var log = new LogBuilder().Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Status(InquiryStatus.Pending, "2026-03-02 09:10").Reply("2026-03-02 12:00").Lines;

        var report = Tally(SlaMetric.FirstResponse, new Assumption(null, 60, null), [log]);

        Assert.That((report.Before.Met, report.After.Breached), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Report_Hours_AreThoseOfArrivalInTheStoresZone()
    {
        var late = new LogBuilder().Customer("2026-03-01 23:30").Applied(1, 1, "2026-03-01 23:30").Reply("2026-03-02 12:00").Lines;
        var fast = new LogBuilder().Customer("2026-03-02 10:05").Applied(1, 1, "2026-03-02 10:05").Reply("2026-03-02 10:10").Lines;

        var report = Tally(SlaMetric.FirstResponse, new Assumption(null, 120, null), [fast, late, late]);

        Assert.That(report.Hours, Is.EqualTo(new[]
        {
            new HourOfArrival(DayOfWeek.Monday, 10, 0, 0, 1),
            new HourOfArrival(DayOfWeek.Sunday, 23, 0, 2, 2)
        }));
    }

    [Test]
    public void Report_Attainable_IsTheShortestPromiseThatSoManyKept()
    {
        var logs = Enumerable.Range(1, 100).Select(minute => (IReadOnlyList<InquiryEvent>)new LogBuilder()
            .Customer("2026-03-02 09:00").Applied(1, 1, "2026-03-02 09:00").Reply($"2026-03-02 {9 + minute / 60:00}:{minute % 60:00}").Lines).ToList();

        var attainable = Tally(SlaMetric.FirstResponse, Assumption.None, logs).Attainable;

        Assert.That(attainable.Where(one => one.Time == TargetTime.Business).Select(one => (one.Percent, one.Minutes, one.Kept, one.Measured)), Is.EqualTo(new[]
        {
            (90, 90, 90, 100), (95, 105, 100, 100), (99, 105, 100, 100)
        }));
        Assert.That(attainable, Has.Count.EqualTo(6));
    }

    [TestCase(0, 1)]
    [TestCase(60, 1)]
    [TestCase(61, 2)]
    [TestCase(601, 15)]
    [TestCase(3600, 60)]
    [TestCase(3601, 75)]
    [TestCase(28_801, 510)]
    [TestCase(86_401, 1500)]
    public void PromisedMinutes_AreRoundedUpToWhatOnePromises(long seconds, int minutes)
    {
        Assert.That(PromisedMinutes.AtLeast(seconds), Is.EqualTo(minutes));
    }

    private static WhatIfReport Tally(SlaMetric metric, Assumption assumption, IEnumerable<IReadOnlyList<InquiryEvent>> logs)
    {
        var tally = new WhatIfTally(metric, assumption, TestPolicies.AllMetrics, Now);
        foreach (var clock in logs.SelectMany(log => PastClocks.Of(log, TestPolicies.AllMetrics)).Where(clock => clock.Recorded.Metric == metric))
            tally.Add(clock);

        return tally.Report();
    }

    private static MetricFigures Figures(SlaMetric metric, IEnumerable<IReadOnlyList<InquiryEvent>> logs, SlaCatalog catalog)
    {
        var tally = new SlaReportTally(BusinessTime.For(catalog.DefaultCalendar.Calendar), [metric], Now);
        foreach (var clock in logs.SelectMany(log => SlaProjection.Project(log, catalog)))
            tally.Add(PastClocks.Reported(clock));

        return tally.Report(null, null).Metrics.Single(figures => figures.Metric == metric);
    }

    private static SlaCatalog Promising(BusinessCalendar hours, int minutes, TargetTime time)
    {
        SlaTarget[] targets = [.. Enum.GetValues<SlaMetric>().Select(metric => new SlaTarget(metric, minutes, time))];
        return new SlaCatalog([new CalendarVersion(1, 1, hours, 0)], [new PolicyVersion(1, 1, new SlaPolicy("P", true, hours.Name, PolicyMatch.Everything, targets, []), 0)]);
    }

    // Sometimes a manager excuses what is broken, some time later.
    private static IReadOnlyList<InquiryEvent> Excused(IReadOnlyList<InquiryEvent> log, int seed)
    {
        var random = new Random(seed);
        var broken = SlaProjection.Project(log, TestPolicies.AllMetrics).Where(clock => clock.State == ClockState.Breached || clock.IsOverdue(Now)).Where(_ => random.Next(3) == 0);
        return [.. log, .. broken.Select((clock, index) => new InquiryEvent
        {
            Id = 1000 + index,
            Kind = InquiryEventKind.BreachExcused,
            Value = ExcusedClock.For(clock).ToString(),
            HappenedOnUtc = (clock.FinishedOnUtc ?? clock.OverdueOnUtc!.Value).AddSeconds(random.Next(100_000)),
            RecordedOnUtc = Now,
            Actor = ActorKind.Agent,
            SourceKey = SourceKey.Of("excuse", $"{seed}-{index}")
        })];
    }
}
