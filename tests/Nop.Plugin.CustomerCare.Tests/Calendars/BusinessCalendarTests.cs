using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

[TestFixture]
public class BusinessCalendarTests
{
    [TestCase("Mars/Olympus")]
    [TestCase("")]
    [TestCase("../../etc/passwd")]
    [TestCase("+02:00")]
    public void Construction_UnknownZone_IsRefusedNamingIt(string zone) =>
        AssertRefused(() => Calendar(zone, UnevenHours), $"\"{zone}\"", "unknown");

    [Test]
    public void Construction_NoName_IsRefused() =>
        AssertRefused(() => new BusinessCalendar("  ", "Europe/Warsaw", Weekdays("09:00", "17:00")), "name");

    [Test]
    public void Construction_LongName_IsRefused() =>
        AssertRefused(() => new BusinessCalendar(new string('x', 201), "Europe/Warsaw", Weekdays("09:00", "17:00")), "201", "200");

    [Test]
    public void Construction_NoOpeningAtAll_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", """ "mon": [] """, """, "overrides": { "2026-05-04": [] }"""), "never opens");

    [Test]
    public void Construction_OverlappingHours_AreRefusedNamingBoth() =>
        AssertRefused(() => Calendar("Europe/Warsaw", """ "mon": [["12:00","17:00"],["09:00","12:01"]] """), "Monday", "09:00-12:01", "12:00-17:00");

    [Test]
    public void Construction_NightShiftIntoTheNextDaysHours_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", """ "sun": [["22:00","06:00"]], "mon": [["05:59","12:00"]] """), "Sunday", "Monday");

    [Test]
    public void Construction_OverlappingOverride_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", "", """, "overrides": { "2026-05-04": [["09:00","12:00"],["11:00","13:00"]] }"""), "2026-05-04");

    [Test]
    public void Construction_OverrideIntoTheNextDaysHours_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", UnevenHours, """, "overrides": { "2026-05-03": [["20:00","09:30"]] }"""),
            "2026-05-03", "2026-05-04");

    [Test]
    public void Construction_OverrideIntoAHoliday_IsAccepted() =>
        Assert.That(() => Calendar("Europe/Warsaw", UnevenHours, """, "holidays": ["*-05-04"], "overrides": { "2026-05-03": [["20:00","09:30"]] }"""),
            Throws.Nothing);

    [Test]
    public void Construction_TouchingHours_AreAccepted() =>
        Assert.That(() => Calendar("Europe/Warsaw", """ "mon": [["12:00","24:00"],["09:00","12:00"]], "tue": [["00:00","02:00"]] """), Throws.Nothing);

    [Test]
    public void Construction_SeveralProblems_AreAllTold()
    {
        var exception = Assert.Throws<InvalidCalendarException>(() => Calendar("Nowhere", ""));
        Assert.That(exception!.Problems, Has.Count.EqualTo(2));
    }

    [TestCase("Central European Standard Time", "Europe/Warsaw")]
    [TestCase("UTC", "UTC")]
    [TestCase(" Europe/Warsaw ", "Europe/Warsaw")]
    public void Construction_ZoneId_IsStoredAsIana(string given, string stored) =>
        Assert.That(BusinessCalendar.Default(given).TimeZoneId, Is.EqualTo(stored));

    [Test]
    public void Construction_ListsChangedLater_StayAsTheyWere()
    {
        var hours = new List<DayInterval> { DayInterval.Parse("09:00", "17:00") };
        var weekly = new Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> { [DayOfWeek.Monday] = hours };
        var calendar = new BusinessCalendar("Shop", "Europe/Warsaw", weekly);
        hours.Clear();
        weekly.Clear();

        Assert.That(calendar.Weekly[DayOfWeek.Monday], Has.Count.EqualTo(1));
    }

    [Test]
    public void Default_AnyZone_IsMondayToFridayNineToFive()
    {
        var calendar = BusinessCalendar.Default("Europe/Warsaw");
        Assert.That(calendar, Is.EqualTo(new BusinessCalendar("Default", "Europe/Warsaw", Weekdays("09:00", "17:00"))));
    }

    [Test]
    public void Equality_SameValuesInAnotherOrder_AreEqual()
    {
        var one = Calendar("Europe/Warsaw", """ "wed": [["13:00","14:00"],["09:00","12:00"]], "mon": [] """, """, "holidays": ["*-12-25","2026-11-11","2026-11-11"]""");
        var other = Calendar("Europe/Warsaw", """ "wed": [["09:00","12:00"],["13:00","14:00"]] """, """, "holidays": ["2026-11-11","*-12-25"]""");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
        }
    }

    [TestCase("Europe/Berlin", """ "mon": [["09:00","17:00"]] """, "")]
    [TestCase("Europe/Warsaw", """ "mon": [["09:00","17:01"]] """, "")]
    [TestCase("Europe/Warsaw", """ "mon": [["09:00","17:00"]] """, """, "holidays": ["2026-11-11"]""")]
    [TestCase("Europe/Warsaw", """ "mon": [["09:00","17:00"]] """, """, "overrides": { "2026-11-11": [] }""")]
    [TestCase("Europe/Warsaw", """ "mon": [["09:00","17:00"]] """, """, "breaks": { "2026-11-11": [["12:00","13:00"]] }""")]
    public void Equality_OneValueDiffers_AreNotEqual(string zone, string weekly, string more) =>
        Assert.That(Calendar(zone, weekly, more), Is.Not.EqualTo(Calendar("Europe/Warsaw", """ "mon": [["09:00","17:00"]] """)));

    private static Dictionary<DayOfWeek, IReadOnlyList<DayInterval>> Weekdays(string open, string close) =>
        Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, _ => (IReadOnlyList<DayInterval>)[DayInterval.Parse(open, close)]);

    private static void AssertRefused(Func<BusinessCalendar> construct, params string[] words)
    {
        var exception = Assert.Throws<InvalidCalendarException>(() => construct());
        Assert.That(exception!.Problems, Has.Count.EqualTo(1), exception.Message);
        foreach (var word in words)
            Assert.That(exception.Problems[0], Does.Contain(word));
    }
}
