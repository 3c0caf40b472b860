using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Monday to Friday, 19:00 to 05:00 of the next day, UTC; 6 March 2026 is a Friday.</summary>
[TestFixture]
public class NightShiftTests
{
    private static readonly BusinessTime Time = BusinessTime.For(new BusinessCalendar(
        "Nights",
        "Etc/UTC",
        Enumerable.Range((int)DayOfWeek.Monday, 5).ToDictionary(day => (DayOfWeek)day, _ => (IReadOnlyList<DayInterval>)[DayInterval.Parse("19:00", "05:00")])));

    [TestCase("2026-03-07 04:59:59", true)]
    [TestCase("2026-03-07 05:00", false)]
    [TestCase("2026-03-09 00:00", false)]
    [TestCase("2026-03-09 19:00", true)]
    [TestCase("2026-03-10 00:00", true)]
    public void Hours_OfAFridayNight_RunIntoTheClosedSaturdayAndMondayBeginsClosed(string at, bool open)
    {
        Assert.That(Time.IsOpen(LogBuilder.Utc(at)), Is.EqualTo(open));
    }

    [Test]
    public void Deadline_OverTheWeekend_GoesFromSaturdayMorningToMondayEvening()
    {
        Assert.That(Time.Deadline(LogBuilder.Utc("2026-03-07 04:00"), TimeSpan.FromHours(2)), Is.EqualTo(LogBuilder.Utc("2026-03-09 20:00")));
    }
}
