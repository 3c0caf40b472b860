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
        AssertRefused(() => Calendar(zone, UnevenHours), CalendarRule.UnknownZone, "timeZone", zone);

    [Test]
    public void Construction_NoName_IsRefused() =>
        AssertRefused(() => new BusinessCalendar("  ", "Europe/Warsaw", Weekdays("09:00", "17:00")), CalendarRule.NoName, "name");

    [Test]
    public void Construction_LongName_IsRefused() =>
        AssertRefused(() => new BusinessCalendar(new string('x', 201), "Europe/Warsaw", Weekdays("09:00", "17:00")), CalendarRule.LongName, "name", "201", "200");

    [Test]
    public void Construction_NoOpeningAtAll_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", """ "mon": [] """, """, "overrides": { "2026-05-04": [] }"""), CalendarRule.NeverOpens, "weekly");

    [Test]
    public void Construction_OverlappingHours_AreRefusedNamingBothAndTheLaterOnesPlace() =>
        AssertRefused(() => Calendar("Europe/Warsaw", """ "mon": [["12:00","17:00"],["09:00","12:01"]] """),
            CalendarRule.Overlap, "weekly.mon[0]", "09:00-12:01", "12:00-17:00");

    [Test]
    public void Construction_NightShiftIntoTheNextDaysHours_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", """ "sun": [["22:00","06:00"]], "mon": [["13:00","14:00"],["05:59","12:00"]] """),
            CalendarRule.NightOverlap, "weekly.sun[0]", "22:00-06:00", "05:59-12:00");

    [Test]
    public void Construction_OverlappingOverride_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", "", """, "overrides": { "2026-05-04": [["09:00","12:00"],["11:00","13:00"]] }"""),
            CalendarRule.Overlap, "overrides.2026-05-04[1]", "09:00-12:00", "11:00-13:00");

    [Test]
    public void Construction_OverrideIntoTheNextDaysHours_IsRefused() =>
        AssertRefused(() => Calendar("Europe/Warsaw", UnevenHours, """, "overrides": { "2026-05-03": [["20:00","09:30"]] }"""),
            CalendarRule.NightOverlap, "overrides.2026-05-03[0]", "20:00-09:30", "09:00-17:00");

    [Test]
    public void Construction_TooManyHolidays_AreRefused()
    {
        var holidays = Enumerable.Range(0, BusinessCalendar.MaxDates + 1).Select(day => Holiday.Once(new DateOnly(2026, 1, 1).AddDays(day)));
        AssertRefused(() => new BusinessCalendar("Shop", "Europe/Warsaw", Weekdays("09:00", "17:00"), holidays), CalendarRule.TooManyDates, "holidays", "5001", "5000");
    }

    [Test]
    public void Construction_TooManyBreaksOfADay_AreRefused()
    {
        IReadOnlyList<DayInterval> breaks = [.. Enumerable.Repeat(DayInterval.Parse("12:00", "13:00"), BusinessCalendar.MaxIntervalsADay + 1)];
        var days = new Dictionary<DateOnly, IReadOnlyList<DayInterval>> { [new DateOnly(2026, 5, 4)] = breaks };
        AssertRefused(() => new BusinessCalendar("Shop", "Europe/Warsaw", Weekdays("09:00", "17:00"), breaks: days), CalendarRule.TooManyIntervals, "breaks.2026-05-04", "49", "48");
    }

    [Test]
    public void Construction_OverlappingBreaks_AreAccepted() =>
        Assert.That(() => Calendar("Europe/Warsaw", UnevenHours, """, "breaks": { "2026-05-04": [["12:00","14:00"],["13:00","15:00"],["08:00","09:30"]] }"""), Throws.Nothing);

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
        var dated = new Dictionary<DateOnly, IReadOnlyList<DayInterval>> { [new DateOnly(2026, 5, 4)] = hours };
        var holidays = new List<Holiday> { Holiday.Yearly(12, 25) };
        var calendar = new BusinessCalendar("Shop", "Europe/Warsaw", weekly, holidays, dated, dated);
        var before = CalendarJson.Write(calendar);
        hours.Clear();
        weekly.Clear();
        dated.Clear();
        holidays.Clear();

        Assert.That(CalendarJson.Write(calendar), Is.EqualTo(before));
    }

    [Test]
    public void Collections_OfACalendar_RefuseToBeChangedBehindTheirTypes()
    {
        var calendar = Calendar("Europe/Warsaw", UnevenHours, """, "holidays": ["*-12-25"], "overrides": { "2026-12-24": [["09:00","13:00"]] }""");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => ((IList<Holiday>)calendar.Holidays)[0] = Holiday.Yearly(1, 1), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => ((IList<DayInterval>)calendar.Weekly[DayOfWeek.Monday])[0] = default, Throws.TypeOf<NotSupportedException>());
            Assert.That(() => ((IDictionary<DateOnly, IReadOnlyList<DayInterval>>)calendar.Overrides).Clear(), Throws.TypeOf<NotSupportedException>());
            Assert.That(() => ((IDictionary<DayOfWeek, IReadOnlyList<DayInterval>>)calendar.Weekly).Clear(), Throws.TypeOf<NotSupportedException>());
        }
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

    private static void AssertRefused(Func<BusinessCalendar> construct, CalendarRule rule, string field, params string[] arguments)
    {
        var problem = Assert.Throws<InvalidCalendarException>(() => construct())!.Problems.Single();
        Assert.That((problem.Rule, problem.Field), Is.EqualTo((rule, field)));
        Assert.That(problem.Arguments, Is.EqualTo(arguments));
        Assert.That(problem.Text, Does.Not.Contain("{"));
    }
}
