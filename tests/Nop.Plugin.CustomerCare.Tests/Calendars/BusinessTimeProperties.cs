using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Laws that hold for every calendar, zone, start, duration and pause.</summary>
[TestFixture]
[Parallelizable(ParallelScope.All)]
public class BusinessTimeProperties
{
    [Test]
    public void Elapsed_AnyScenario_IsWhatTheOracleCounts() => Law.Holds(Scenario.Near, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        var oracle = new Oracle(scenario.Calendar, scenario.WindowStart, Scenario.WindowDays);
        return asked =>
        {
            var end = asked.Start + asked.First + asked.Second;
            Law.Same(time.Elapsed(asked.Start, end, asked.Pauses), oracle.Elapsed(asked.Start, end, asked.Pauses));
        };
    });

    [Test]
    public void Deadline_AnyScenario_IsWhatTheOracleReaches() => Law.Holds(Scenario.Near, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        var oracle = new Oracle(scenario.Calendar, scenario.WindowStart, Scenario.WindowDays);
        return asked =>
        {
            var due = time.Deadline(asked.Start, asked.First, asked.Pauses);
            var found = oracle.Deadline(asked.Start, asked.First, asked.Pauses);
            if (due < scenario.WindowEnd)
                Law.Same(due, found);
            else
                Assert.That(found is null || found >= scenario.WindowEnd, $"due {due:O}, found {found:O}");
        };
    });

    [Test]
    public void Deadline_ThenElapsed_GivesTheDurationBackAndNotATickEarlier() => Law.Holds(Scenario.Far, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        return asked =>
        {
            if (time.Deadline(asked.Start, asked.First, asked.Pauses) is not { } due)
                return;

            Law.Same(time.Elapsed(asked.Start, due, asked.Pauses), asked.First);
            if (asked.First > TimeSpan.Zero)
                Law.Same(time.Elapsed(asked.Start, due.AddTicks(-1), asked.Pauses), asked.First - TimeSpan.FromTicks(1));
        };
    });

    [Test]
    public void Elapsed_OverAPointBetween_AddsUp() => Law.Holds(Scenario.Far, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        return asked =>
        {
            var between = asked.Start + asked.First;
            var end = between + asked.Second;
            Law.Same(
                time.Elapsed(asked.Start, between, asked.Pauses) + time.Elapsed(between, end, asked.Pauses),
                time.Elapsed(asked.Start, end, asked.Pauses));
        };
    });

    [Test]
    public void Deadline_InTwoSteps_IsThatOfTheSum() => Law.Holds(Scenario.Far, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        return asked =>
        {
            var second = asked.Second + TimeSpan.FromTicks(1); // of nothing, it would go on to the next opening
            if (time.Deadline(asked.Start, asked.First, asked.Pauses) is { } between)
                Law.Same(time.Deadline(between, second, asked.Pauses), time.Deadline(asked.Start, asked.First + second, asked.Pauses));
        };
    });

    [Test]
    public void Deadline_LaterStartOrLongerDuration_IsNotEarlier() => Law.Holds(Scenario.Far, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        return asked =>
        {
            var due = Of(asked.Start, asked.First);
            Assert.That(due >= asked.Start, $"{due:O}");
            Assert.That(due <= Of(asked.Start + asked.Second, asked.First), $"{due:O}, started later");
            Assert.That(due <= Of(asked.Start, asked.First + asked.Second), $"{due:O}, of a longer duration");

            DateTime Of(DateTime start, TimeSpan duration) => time.Deadline(start, duration, asked.Pauses) ?? DateTime.MaxValue;
        };
    });

    [Test]
    public void Deadline_StartThatIsNotOpen_IsThatOfTheNextOpening() => Law.Holds(Scenario.Far, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        return asked =>
        {
            Law.Same(time.NextOpening(asked.Start), time.Deadline(asked.Start, TimeSpan.Zero));
            if (time.Deadline(asked.Start, TimeSpan.Zero, asked.Pauses) is { } opening)
                Law.Same(time.Deadline(asked.Start, asked.First, asked.Pauses), time.Deadline(opening, asked.First, asked.Pauses));
        };
    });

    [Test]
    public void OpenIntervals_AnyScenario_AreApartAndSumToElapsed() => Law.Holds(Scenario.Near, scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        return asked =>
        {
            var end = asked.Start + asked.First;
            var intervals = time.OpenIntervals(asked.Start, end).ToList();
            Law.Same(intervals.Aggregate(TimeSpan.Zero, (sum, open) => sum + (open.EndUtc - open.StartUtc)), time.Elapsed(asked.Start, end));
            foreach (var open in intervals)
            {
                Assert.That(time.IsOpen(open.StartUtc) && time.IsOpen(open.EndUtc.AddTicks(-1)), $"{open} is open");
                Assert.That(open.EndUtc == end || !time.IsOpen(open.EndUtc), $"{open} ends");
            }
        };
    });
}
