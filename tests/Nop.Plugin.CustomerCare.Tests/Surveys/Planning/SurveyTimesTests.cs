using System.Globalization;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Planning;

/// <summary>In Warsaw: an hour ahead of UTC, two in summer, which begins on 29 March 2026.</summary>
[TestFixture]
public class SurveyTimesTests
{
    private static readonly SurveyDefinition Survey = new() { Name = "s", Trigger = SurveyTrigger.Completed, DelayHours = 72, ValidDays = 30, Window = new SendingWindow([DayOfWeek.Monday, DayOfWeek.Friday], "09:00", "17:00") };

    [TestCase("2026-03-06T10:00", "2026-03-09T10:00", TestName = "DueOnUtc_WithinTheWindow_IsTheDelayAfterTheEvent")]
    [TestCase("2026-03-06T18:00", "2026-03-13T08:00", TestName = "DueOnUtc_AfterClosing_WaitsForTheNextDayOfTheWindow")]
    [TestCase("2026-03-26T08:30", "2026-03-30T07:00", TestName = "DueOnUtc_AcrossTheClockChange_OpensByTheWallClock")]
    public void DueOnUtc(string triggered, string due)
    {
        Assert.That(new SurveyTimes(Survey, "Europe/Warsaw").DueOnUtc(At(triggered), At("2026-01-01T00:00")), Is.EqualTo(At(due)));
    }

    [Test]
    public void DueOnUtc_EventLongAgo_IsNotInThePast()
    {
        Assert.That(new SurveyTimes(Survey, "Europe/Warsaw").DueOnUtc(At("2025-12-01T10:00"), At("2026-03-09T12:34")), Is.EqualTo(At("2026-03-09T12:34")));
    }

    [Test]
    public void ExpiresOnUtc_LastDay_CountsWhole()
    {
        var times = new SurveyTimes(Survey with { ValidDays = 1 }, "Europe/Warsaw");

        Assert.That(times.ExpiresOnUtc(At("2026-03-09T10:00")), Is.EqualTo(At("2026-03-10T23:00")));
        Assert.That(times.ExpiresOnUtc(At("2026-03-28T22:59")), Is.EqualTo(At("2026-03-29T22:00")), "the day of the clock change");
    }

    [Test]
    public void ReminderDueOnUtc_DaysAfterTheMail_WithinTheWindow()
    {
        Assert.That(new SurveyTimes(Survey with { ReminderDays = 7 }, "Europe/Warsaw").ReminderDueOnUtc(At("2026-03-10T10:00")), Is.EqualTo(At("2026-03-20T08:00")));
        Assert.That(new SurveyTimes(Survey, "Europe/Warsaw").ReminderDueOnUtc(At("2026-03-10T10:00")), Is.Null);
    }

    [Test]
    public void NextDay_FromLateEvening_IsTheNextLocalDayThatIsOpen()
    {
        var times = new SurveyTimes(Survey with { Window = SendingWindow.Default }, "Europe/Warsaw");

        Assert.That(times.NextDay(At("2026-03-09T22:30")), Is.EqualTo(At("2026-03-10T08:00")));
        Assert.That(times.NextDay(At("2026-03-09T23:30")), Is.EqualTo(At("2026-03-11T08:00")), "it is Tuesday there already");
    }

    private static DateTime At(string utc)
    {
        return DateTime.SpecifyKind(DateTime.Parse(utc, CultureInfo.InvariantCulture), DateTimeKind.Utc);
    }
}
