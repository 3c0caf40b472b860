using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla.Promises;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Promises;

[TestFixture]
public class PromisedTimeTests
{
    // Warsaw is one hour ahead of UTC in winter; clocks change on 29 March and 25 October 2026. 2 March 2026 is a Monday.
    [TestCase("2026-03-02 15:30", "2026-03-02 09:00", PromisedDay.Today, "2026-03-02", "16:30")]
    [TestCase("2026-03-02 15:30:59", "2026-03-02 09:00", PromisedDay.Today, "2026-03-02", "16:30")]
    [TestCase("2026-03-03 09:00", "2026-03-02 22:59", PromisedDay.Tomorrow, "2026-03-03", "10:00")]
    [TestCase("2026-03-03 09:00", "2026-03-02 23:00", PromisedDay.Today, "2026-03-03", "10:00")]
    [TestCase("2026-03-04 09:00", "2026-03-02 09:00", PromisedDay.Weekday, "2026-03-04", "10:00")]
    [TestCase("2026-03-08 09:00", "2026-03-02 09:00", PromisedDay.Weekday, "2026-03-08", "10:00")]
    [TestCase("2026-03-09 09:00", "2026-03-02 09:00", PromisedDay.Date, "2026-03-09", "10:00")]
    [TestCase("2027-01-04 09:00", "2026-12-30 09:00", PromisedDay.Weekday, "2027-01-04", "10:00")]
    [TestCase("2027-01-07 09:00", "2026-12-30 09:00", PromisedDay.DateAndYear, "2027-01-07", "10:00")]
    [TestCase("2026-03-30 08:00", "2026-03-27 09:00", PromisedDay.Weekday, "2026-03-30", "10:00")]
    [TestCase("2026-03-29 01:00", "2026-03-29 00:59", PromisedDay.Today, "2026-03-29", "03:00")]
    [TestCase("2026-03-02 23:00", "2026-03-02 09:00", PromisedDay.Today, "2026-03-02", "24:00")]
    [TestCase("2026-03-03 23:00:20", "2026-03-02 09:00", PromisedDay.Tomorrow, "2026-03-03", "24:00")]
    [TestCase("2026-12-31 23:00", "2026-12-20 09:00", PromisedDay.Date, "2026-12-31", "24:00")]
    [TestCase("2026-03-02 23:00:30", "2026-03-02 23:00:10", PromisedDay.Today, "2026-03-03", "00:00")]
    public void Of_Deadline_NamedAsPeopleDo(string due, string now, PromisedDay day, string date, string time)
    {
        var promised = Of("Europe/Warsaw", due, now);

        Assert.That((promised.Day, promised.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), promised.Time), Is.EqualTo((day, date, time)));
    }

    [TestCase("Europe/Warsaw", "2026-10-25 00:30", "02:30", "UTC+02:00")]
    [TestCase("Europe/Warsaw", "2026-10-25 01:30", "02:30", "UTC+01:00")]
    [TestCase("America/St_Johns", "2026-01-05 15:00", "11:30", "UTC-03:30")]
    [TestCase("Pacific/Kiritimati", "2026-01-05 15:00", "05:00", "UTC+14:00")]
    [TestCase("Etc/UTC", "2026-01-05 15:00", "15:00", "UTC+00:00")]
    public void Of_Zone_OffsetAtTheDeadline(string zone, string due, string time, string offset)
    {
        var promised = Of(zone, due, "2026-01-01 00:00");

        Assert.That((promised.Time, promised.UtcOffset), Is.EqualTo((time, offset)));
    }

    private static PromisedTime Of(string zone, string due, string now)
    {
        return PromisedTime.Of(LogBuilder.Utc(due), LogBuilder.Utc(now), BusinessTime.For(BusinessCalendar.Default(zone)));
    }
}
