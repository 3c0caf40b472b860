using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class WeekTextTests
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Test]
    public void Of_DaysWithTheSameHours_AreOneRun()
    {
        Assert.That(WeekText.Of(BusinessCalendar.Default("Europe/Warsaw"), English), Is.EqualTo(new[] { "Mon–Fri 09:00–17:00" }));
    }

    [Test]
    public void Of_SplitHoursAndAGap_AreLinesOfTheirOwn()
    {
        var calendar = Calendar(
            (DayOfWeek.Sunday, ["10:00-14:00"]),
            (DayOfWeek.Monday, ["09:00-17:00"]),
            (DayOfWeek.Tuesday, ["09:00-12:00", "13:00-17:00"]),
            (DayOfWeek.Thursday, ["09:00-17:00"]));

        Assert.That(WeekText.Of(calendar, English), Is.EqualTo(new[]
        {
            "Mon 09:00–17:00", "Tue 09:00–12:00, 13:00–17:00", "Thu 09:00–17:00", "Sun 10:00–14:00"
        }));
    }

    [Test]
    public void Of_AnotherLanguage_UsesItsNamesOfDays()
    {
        var calendar = Calendar((DayOfWeek.Saturday, ["22:00-06:00"]));

        Assert.That(WeekText.Of(calendar, CultureInfo.GetCultureInfo("pl-PL")).Single(), Does.StartWith("sob").And.EndWith("22:00–06:00"));
    }

    private static BusinessCalendar Calendar(params (DayOfWeek Day, string[] Hours)[] days)
    {
        return new BusinessCalendar("Shop", "Europe/Warsaw", days.ToDictionary(
            day => day.Day,
            day => (IReadOnlyList<DayInterval>)[.. day.Hours.Select(hours => DayInterval.Parse(hours.Split('-')[0], hours.Split('-')[1]))]));
    }
}
