using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Laws that hold for every calendar and zone; 100,000 cases each with CUSTOMERCARE_FULL=1.</summary>
[TestFixture]
public class BusinessTimeProperties
{
    private static readonly int Cases = Environment.GetEnvironmentVariable("CUSTOMERCARE_FULL") == "1" ? 100_000 : 300;

    private static readonly string[] Cultures = ["th-TH", "ar-SA", "fa-IR", "tr-TR", "pl-PL"];

    [Test]
    public void Elapsed_AnyScenario_IsWhatTheOracleCounts() => ForAll(scenario =>
    {
        var oracle = new Oracle(scenario.Calendar, scenario.WindowStart, Scenario.WindowDays);
        var end = scenario.Start + scenario.First + scenario.Second;
        return Same(
            BusinessTime.For(scenario.Calendar).Elapsed(scenario.Start, end, scenario.Pauses),
            oracle.Elapsed(scenario.Start, end, scenario.Pauses));
    });

    [Test]
    public void Deadline_AnyScenario_IsWhatTheOracleReaches() => ForAll(scenario =>
    {
        var oracle = new Oracle(scenario.Calendar, scenario.WindowStart, Scenario.WindowDays);
        var due = BusinessTime.For(scenario.Calendar).Deadline(scenario.Start, scenario.First, scenario.Pauses);
        // The last days of the window are missing hours that only later days would tell of.
        return due < scenario.WindowStart.AddDays(Scenario.WindowDays - 2)
            ? Same(due, oracle.Deadline(scenario.Start, scenario.First, scenario.Pauses))
            : oracle.Deadline(scenario.Start, scenario.First, scenario.Pauses) is not { } found
                || found >= scenario.WindowStart.AddDays(Scenario.WindowDays - 2);
    });

    [Test]
    public void Deadline_ThenElapsed_GivesTheDurationBack() => ForAll(scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        return time.Deadline(scenario.Start, scenario.First, scenario.Pauses) is not { } due
            || Same(time.Elapsed(scenario.Start, due, scenario.Pauses), scenario.First);
    });

    [Test]
    public void Elapsed_OverAPointBetween_AddsUp() => ForAll(scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        var between = scenario.Start + scenario.First;
        var end = between + scenario.Second;
        return Same(
            time.Elapsed(scenario.Start, between, scenario.Pauses) + time.Elapsed(between, end, scenario.Pauses),
            time.Elapsed(scenario.Start, end, scenario.Pauses));
    });

    [Test]
    public void Deadline_LaterStartOrLongerDuration_IsNotEarlier() => ForAll(scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        var due = Of(scenario.Start, scenario.First);
        return due >= scenario.Start && due <= Of(scenario.Start + scenario.Second, scenario.First)
            && due <= Of(scenario.Start, scenario.First + scenario.Second);

        DateTime Of(DateTime start, TimeSpan duration) => time.Deadline(start, duration, scenario.Pauses) ?? DateTime.MaxValue;
    });

    [Test]
    public void OpenIntervals_AnyScenario_SumToElapsed() => ForAll(scenario =>
    {
        var time = BusinessTime.For(scenario.Calendar);
        var end = scenario.Start + scenario.First;
        var intervals = time.OpenIntervals(scenario.Start, end).ToList();
        return Same(intervals.Aggregate(TimeSpan.Zero, (sum, open) => sum + (open.EndUtc - open.StartUtc)), time.Elapsed(scenario.Start, end))
            && intervals.All(open => time.IsOpen(open.StartUtc) && time.IsOpen(open.EndUtc.AddTicks(-1)) && (open.EndUtc == end || !time.IsOpen(open.EndUtc)));
    });

    [Test]
    public void EveryQuestion_AnyCulture_AnswersTheSame() => ForAll(scenario =>
    {
        var known = CultureInfo.CurrentCulture;
        var (text, due) = Answers(scenario.Calendar);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(Cultures[scenario.Start.Day % Cultures.Length]);
            return Answers(CalendarJson.Read(text)) == (text, due);
        }
        finally
        {
            CultureInfo.CurrentCulture = known;
        }

        (string Text, DateTime? Due) Answers(BusinessCalendar calendar) =>
            (CalendarJson.Write(calendar), BusinessTime.For(calendar).Deadline(scenario.Start, scenario.First, scenario.Pauses));
    });

    private static bool Same<T>(T actual, T expected)
    {
        Assert.That(actual, Is.EqualTo(expected));
        return true;
    }

    private static void ForAll(Func<Scenario, bool> law) =>
        Prop.ForAll(Scenario.Any, law).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
}
