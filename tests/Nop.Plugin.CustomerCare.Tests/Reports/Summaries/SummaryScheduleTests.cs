using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Summaries;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Summaries;

/// <summary>In Warsaw, where the clock goes forward on 29 March and back on 25 October 2026.</summary>
public class SummaryScheduleTests
{
    private static readonly BusinessTime Zone = BusinessTime.For(BusinessCalendar.Default("Europe/Warsaw"));
    private static readonly SummarySchedule Daily = new(SummaryFrequency.Daily, DayOfWeek.Monday, 7);
    private static readonly SummarySchedule Weekly = new(SummaryFrequency.Weekly, DayOfWeek.Monday, 7);

    [TestCase("2026-03-03 05:59", null, Description = "06:59 there; yesterday's is too old")]
    [TestCase("2026-03-03 06:00", "2026-03-02")]
    [TestCase("2026-03-03 18:00", "2026-03-02", Description = "twelve hours late")]
    [TestCase("2026-03-03 18:01", null)]
    [TestCase("2026-03-29 05:00", "2026-03-28", Description = "07:00 after the clock went forward")]
    [TestCase("2026-10-25 06:00", "2026-10-24", Description = "07:00 after the clock went back")]
    public void Due_Daily_IsTheDayBeforeFromItsHourOn(string utc, string? lastDay)
    {
        Assert.That(Daily.Due(Utc(utc), Zone)?.Key, Is.EqualTo(lastDay));
    }

    [TestCase("2026-03-02 05:59", null)]
    [TestCase("2026-03-02 06:00", "2026-03-01")]
    [TestCase("2026-03-04 06:00", "2026-03-01", Description = "two days late")]
    [TestCase("2026-03-04 06:01", null)]
    [TestCase("2026-03-30 05:00", "2026-03-29")]
    public void Due_Weekly_IsTheSevenDaysBeforeItsDay(string utc, string? lastDay)
    {
        var period = Weekly.Due(Utc(utc), Zone);

        Assert.That(period?.Key, Is.EqualTo(lastDay));
        if (period is not null)
            Assert.That((period.Now.End.DayNumber - period.Now.FirstDay.DayNumber, period.Before.End), Is.EqualTo((7, period.Now.FirstDay)));
    }

    [TestCase("2026-03-30 06:00", 167, Description = "a week that lost an hour")]
    [TestCase("2026-10-26 07:00", 169, Description = "a week that won one")]
    public void Due_WeekInWhichTheClockMoved_IsOfSevenLocalDays(string utc, int hours)
    {
        var week = Weekly.Due(Utc(utc), Zone)!.Now;

        Assert.That((Zone.LocalDayStart(week.End) - Zone.LocalDayStart(week.FirstDay)).TotalHours, Is.EqualTo(hours));
    }

    [TestCase("2026-03-28 13:01", null, Description = "more than twelve hours after yesterday's")]
    [TestCase("2026-03-29 01:00", "2026-03-28", Description = "03:00, as soon as the gap is over")]
    [TestCase("2026-10-25 00:00", "2026-10-24", Description = "02:00 for the first time")]
    [TestCase("2026-10-25 01:30", "2026-10-24", Description = "02:30 for the second time: the same period")]
    public void Due_HourThatIsSkippedOrDoubled_OneKeyADay(string utc, string? lastDay)
    {
        Assert.That((Daily with { Hour = 2 }).Due(Utc(utc), Zone)?.Key, Is.EqualTo(lastDay));
    }

    [Test]
    public void Due_Off_Never()
    {
        Assert.That((Daily with { Frequency = SummaryFrequency.Off }).Due(Utc("2026-03-03 06:00"), Zone), Is.Null);
    }

    [Test]
    public void Latest_Off_IsYesterdaysToLookAt()
    {
        var period = (Daily with { Frequency = SummaryFrequency.Off }).Latest(Utc("2026-03-03 23:30"), Zone);

        Assert.That((period.Frequency, period.Key), Is.EqualTo((SummaryFrequency.Daily, "2026-03-02")), "half past midnight there: the one of the 4th is still to come");
    }

    private static DateTime Utc(string text)
    {
        return DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
    }
}
