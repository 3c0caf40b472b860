using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Models.Calendars;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class CalendarFormTests
{
    private static readonly BusinessCalendar Busy = CalendarJson.Read(
        """
        {
          "name": "Shop", "timeZone": "Europe/Warsaw",
          "weekly": { "mon": [["09:00","12:00"],["13:00","24:00"]], "sat": [["22:00","06:00"]] },
          "holidays": ["2026-11-11", "*-12-25"],
          "overrides": { "2026-12-24": [["09:00","13:00"],["15:00","16:00"]], "2026-12-31": [] },
          "breaks": { "2026-05-04": [["12:00","13:00"]] }
        }
        """);

    [Test]
    public void Read_OfWhatWasWritten_IsTheSameCalendar()
    {
        var reading = CalendarFormReader.Read(CalendarFormWriter.Write(Busy));

        Assert.That(reading.Problems, Is.Empty);
        Assert.That(reading.Calendar, Is.EqualTo(Busy));
    }

    [Test]
    public void Read_EmptyRows_AreLeftOut()
    {
        var form = CalendarFormWriter.Write(Busy);
        form.Week[2] = new DayHoursModel { Open = [null, " "], Close = ["", null] };
        form.Overrides.Date.Add(null);
        form.Breaks.Date.Add(" ");

        Assert.That(CalendarFormReader.Read(form).Calendar, Is.EqualTo(Busy));
    }

    [TestCase("9", "17", "09:00", "17:00")]
    [TestCase("9:30", "24", "09:30", "24:00")]
    [TestCase(" 9.30 ", "17:15", "09:30", "17:15")]
    public void Read_ShortTimes_AreUnderstood(string open, string close, string opens, string closes)
    {
        var form = CalendarFormWriter.Write(Busy);
        form.Week[1] = new DayHoursModel { Open = [open], Close = [close] };

        Assert.That(CalendarFormReader.Read(form).Calendar!.Weekly[DayOfWeek.Tuesday], Is.EqualTo(new[] { DayInterval.Parse(opens, closes) }));
    }

    [TestCase("24:00", "10:00", "Plugins.CustomerCare.CalendarRule.not_a_time")]
    [TestCase("09:00", "25:00", "Plugins.CustomerCare.CalendarRule.not_a_time")]
    [TestCase("nine", "10:00", "Plugins.CustomerCare.CalendarRule.not_a_time")]
    [TestCase("09:00", "", "Plugins.CustomerCare.Calendar.Problem.HalfInterval")]
    public void Read_UnreadableTime_IsToldAtItsDay(string open, string close, string textKey)
    {
        var form = CalendarFormWriter.Write(Busy);
        form.Week[3] = new DayHoursModel { Open = [open], Close = [close] };

        var problem = CalendarFormReader.Read(form).Problems.Single();

        Assert.That((problem.Field, problem.TextKey), Is.EqualTo(("Week[3]", textKey)));
    }

    [Test]
    public void Read_BrokenRules_AreToldAtTheirFields()
    {
        var form = CalendarFormWriter.Write(Busy);
        form.Name = " ";
        form.TimeZoneId = "Mars/Olympus";
        form.Week[0] = new DayHoursModel { Open = ["09:00", "11:00"], Close = ["12:00", "13:00"] };
        form.Holidays.Add("2026-02-30");
        form.Overrides.Date.Add("tomorrow");
        form.Breaks.Date.Add("2026-05-05");

        var reading = CalendarFormReader.Read(form);

        Assert.That(reading.IsGood, Is.False);
        Assert.That(reading.Problems.Select(problem => problem.Field), Is.EquivalentTo(new[] { "Name", "TimeZoneId", "Week[0]", "Holidays", "Overrides[3]", "Breaks[1]" }));
    }

    [Test]
    public void Read_OverlapOnADate_IsToldAtItsFirstRow()
    {
        var form = CalendarFormWriter.Write(Busy);
        form.Overrides.Open[1] = "10:00";

        Assert.That(CalendarFormReader.Read(form).Problems.Single().Field, Is.EqualTo("Overrides[0]"));
    }

    [TestCase(false, "2026-12-06")]
    [TestCase(true, "*-12-06")]
    public void Read_ATypedHolidayNotAddedYet_Counts(bool isYearly, string holiday)
    {
        var form = CalendarFormWriter.Write(Busy);
        form.NewHoliday = "2026-12-06";
        form.NewHolidayYearly = isYearly;

        Assert.That(CalendarFormReader.Read(form).Calendar!.Holidays, Has.Member(Holiday.Parse(holiday)));
    }
}
