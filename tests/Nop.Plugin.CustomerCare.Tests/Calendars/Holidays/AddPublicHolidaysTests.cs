using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Holidays;

[TestFixture]
public class AddPublicHolidaysTests
{
    [Test]
    public void To_EmptyCalendar_GivesEveryYearAskedFor()
    {
        var added = AddPublicHolidays.To([], HolidayCountry.Poland, 2024, 2026);

        Assert.That(added.GroupBy(holiday => holiday.Date.Year).Select(year => (year.Key, year.Count())), Is.EqualTo(new[] { (2024, 13), (2025, 14), (2026, 14) }));
    }

    [Test]
    public void To_DatesThatAreHolidaysAlready_AreLeftOut()
    {
        Holiday[] known = [Holiday.Parse("2026-01-06"), Holiday.Parse("*-12-25"), Holiday.Parse("2025-12-26")];

        var added = AddPublicHolidays.To(known, HolidayCountry.Poland, 2026, 2026);

        Assert.That(added.Select(holiday => holiday.Name), Has.None.EqualTo(HolidayName.Epiphany).And.None.EqualTo(HolidayName.Christmas));
        Assert.That(added, Has.Count.EqualTo(12));
    }

    [Test]
    public void To_ItsOwnResult_AddsNothing()
    {
        var once = AddPublicHolidays.To([], HolidayCountry.England, 2020, 2030).Select(holiday => Holiday.Once(holiday.Date));

        Assert.That(AddPublicHolidays.To(once, HolidayCountry.England, 2020, 2030), Is.Empty);
    }

    [Test]
    public void To_TwoHolidaysOnOneDate_AddsTheDateOnce() =>
        Assert.That(AddPublicHolidays.To([], HolidayCountry.Germany, 2008, 2008).Select(holiday => holiday.Date), Is.Unique);

    [TestCase(2027, 2026)]
    [TestCase(1900, 2026)]
    [TestCase(2026, int.MaxValue)]
    public void To_YearsOutsideTheRules_AreRefused(int first, int last) =>
        Assert.That(() => AddPublicHolidays.To([], HolidayCountry.Poland, first, last), Throws.TypeOf<ArgumentOutOfRangeException>());
}
