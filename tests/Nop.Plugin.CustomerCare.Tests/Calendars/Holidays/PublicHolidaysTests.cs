using System.Globalization;
using Nop.Plugin.CustomerCare.Calendars.Holidays;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Holidays;

/// <summary>The dates are those that the governments published, written down by hand.</summary>
[TestFixture]
public class PublicHolidaysTests
{
    [TestCase(2010, "01-01 04-04 04-05 05-01 05-03 05-23 06-03 08-15 11-01 11-11 12-25 12-26")]
    [TestCase(2011, "01-01 01-06 04-24 04-25 05-01 05-03 06-12 06-23 08-15 11-01 11-11 12-25 12-26")]
    [TestCase(2018, "01-01 01-06 04-01 04-02 05-01 05-03 05-20 05-31 08-15 11-01 11-11 11-12 12-25 12-26")]
    [TestCase(2021, "01-01 01-06 04-04 04-05 05-01 05-03 05-23 06-03 08-15 11-01 11-11 12-25 12-26")]
    [TestCase(2022, "01-01 01-06 04-17 04-18 05-01 05-03 06-05 06-16 08-15 11-01 11-11 12-25 12-26")]
    [TestCase(2023, "01-01 01-06 04-09 04-10 05-01 05-03 05-28 06-08 08-15 11-01 11-11 12-25 12-26")]
    [TestCase(2024, "01-01 01-06 03-31 04-01 05-01 05-03 05-19 05-30 08-15 11-01 11-11 12-25 12-26")]
    [TestCase(2025, "01-01 01-06 04-20 04-21 05-01 05-03 06-08 06-19 08-15 11-01 11-11 12-24 12-25 12-26")]
    [TestCase(2026, "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26")]
    [TestCase(2027, "01-01 01-06 03-28 03-29 05-01 05-03 05-16 05-27 08-15 11-01 11-11 12-24 12-25 12-26")]
    public void In_Poland_AreThePublishedDates(int year, string dates) =>
        Assert.That(Dates(PublicHolidays.In(HolidayCountry.Poland, year)), Is.EqualTo(dates));

    [TestCase(2017, "01-01 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26")]
    [TestCase(2021, "01-01 04-02 04-05 05-01 05-13 05-24 10-03 12-25 12-26")]
    [TestCase(2022, "01-01 04-15 04-18 05-01 05-26 06-06 10-03 12-25 12-26")]
    [TestCase(2023, "01-01 04-07 04-10 05-01 05-18 05-29 10-03 12-25 12-26")]
    [TestCase(2024, "01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26")]
    [TestCase(2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26")]
    [TestCase(2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26")]
    [TestCase(2027, "01-01 03-26 03-29 05-01 05-06 05-17 10-03 12-25 12-26")]
    public void In_Germany_AreThePublishedDates(int year, string dates) =>
        Assert.That(Dates(PublicHolidays.In(HolidayCountry.Germany, year)), Is.EqualTo(dates));

    [TestCase(1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26")]
    [TestCase(1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31")]
    [TestCase(2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26")]
    [TestCase(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [TestCase(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [TestCase(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [TestCase(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [TestCase(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [TestCase(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [TestCase(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [TestCase(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [TestCase(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [TestCase(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [TestCase(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void In_England_OnWeekdays_AreThePublishedDates(int year, string dates) =>
        Assert.That(Dates(Weekdays(HolidayCountry.England, year)), Is.EqualTo(dates));

    [TestCase(1985, "01-01 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25")]
    [TestCase(1986, "01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25")]
    [TestCase(2020, "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25")]
    [TestCase(2021, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    [TestCase(2022, "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26")]
    [TestCase(2023, "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25")]
    [TestCase(2024, "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25")]
    [TestCase(2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25")]
    [TestCase(2026, "01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25")]
    [TestCase(2027, "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31")]
    public void In_UnitedStates_OnWeekdays_AreThePublishedDates(int year, string dates) =>
        Assert.That(Dates(Weekdays(HolidayCountry.UnitedStates, year)), Is.EqualTo(dates));

    [TestCase(HolidayCountry.England, 2021, "12-25 Christmas, 12-26 BoxingDay, 12-27 Christmas again, 12-28 BoxingDay again")]
    [TestCase(HolidayCountry.England, 2022, "12-25 Christmas, 12-26 BoxingDay, 12-27 Christmas again")]
    [TestCase(HolidayCountry.England, 2026, "12-25 Christmas, 12-26 BoxingDay, 12-28 BoxingDay again")]
    [TestCase(HolidayCountry.UnitedStates, 2021, "12-24 Christmas again, 12-25 Christmas, 12-31 NewYear again")]
    [TestCase(HolidayCountry.Poland, 2027, "12-24 ChristmasEve, 12-25 Christmas, 12-26 SecondDayOfChristmas")]
    public void In_ChristmasOnAWeekend_ListsTheDayAndItsSubstitute(HolidayCountry country, int year, string expected)
    {
        var late = PublicHolidays.In(country, year).Where(holiday => holiday.Date >= new DateOnly(year, 12, 20));
        var text = string.Join(", ", late.Select(holiday => $"{holiday.Date:MM-dd} {holiday.Name}{(holiday.IsSubstitute ? " again" : "")}"));
        Assert.That(text, Is.EqualTo(expected));
    }

    [Test]
    public void In_TwoHolidaysOnOneDate_ListsBoth() =>
        Assert.That(
            PublicHolidays.In(HolidayCountry.Germany, 2008).Where(holiday => holiday.Date == new DateOnly(2008, 5, 1)).Select(holiday => holiday.Name),
            Is.EquivalentTo(new[] { HolidayName.MayDay, HolidayName.Ascension }));

    [TestCase(HolidayCountry.Poland, 1989, "3 May")]
    [TestCase(HolidayCountry.Germany, 1994, "Repentance")]
    [TestCase(HolidayCountry.England, 1977, "early May")]
    [TestCase(HolidayCountry.UnitedStates, 1977, "Veterans Day")]
    [TestCase(HolidayCountry.Poland, 2100, "2099")]
    public void In_YearOutsideTheRules_IsRefusedSayingWhy(HolidayCountry country, int year, string words) =>
        Assert.That(() => PublicHolidays.In(country, year), Throws.TypeOf<ArgumentOutOfRangeException>().With.Message.Contains(words).And.Message.Contains($"{year}"));

    [Test]
    public void In_UndeclaredCountry_IsRefused() =>
        Assert.That(() => PublicHolidays.In((HolidayCountry)99, 2026), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void In_EveryYearOfEveryCountry_IsInOrderWithinTheYear()
    {
        foreach (var country in Enum.GetValues<HolidayCountry>())
        {
            for (var year = PublicHolidays.FirstYear(country); year <= PublicHolidays.LastYear; year++)
            {
                var dates = PublicHolidays.In(country, year).Select(holiday => holiday.Date).ToList();
                Assert.That(dates, Is.Ordered, $"{country} {year}");
                Assert.That(dates.Select(date => date.Year), Is.All.EqualTo(year), $"{country}");
            }
        }
    }

    private static IEnumerable<PublicHoliday> Weekdays(HolidayCountry country, int year) =>
        PublicHolidays.In(country, year).Where(holiday => holiday.Date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));

    private static string Dates(IEnumerable<PublicHoliday> holidays) =>
        string.Join(' ', holidays.Select(holiday => holiday.Date.ToString("MM-dd", CultureInfo.InvariantCulture)));
}
