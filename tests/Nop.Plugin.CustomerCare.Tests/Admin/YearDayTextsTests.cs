using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Years;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[SetCulture("en-US")]
public class YearDayTextsTests
{
    private static readonly YearView View = YearView.Of(
        CalendarJson.Read(
            """
            {
              "name": "Shop", "timeZone": "Europe/Warsaw",
              "weekly": { "mon": [["09:00","17:00"]], "tue": [["09:00","17:00"]], "wed": [["09:00","17:00"]], "thu": [["09:00","20:00"]], "fri": [["09:00","12:00"]] },
              "holidays": ["2026-11-11"], "overrides": { "2026-12-24": [["09:00","13:00"]] }, "breaks": { "2026-05-04": [["12:00","13:00"]] }
            }
            """),
        2026);

    [TestCase("2026-11-09", DayTone.Open)]
    [TestCase("2026-11-12", DayTone.Long)]
    [TestCase("2026-11-13", DayTone.Short)]
    [TestCase("2026-11-14", DayTone.Closed)]
    [TestCase("2026-11-11", DayTone.Holiday)]
    [TestCase("2026-12-24", DayTone.Override)]
    [TestCase("2026-05-04", DayTone.Short)]
    public void Tone_OfADay_IsBesideMostOpenDays(string date, DayTone tone)
    {
        Assert.That(YearDayTexts.Tone(View.Days.Single(day => day.Date == DateOnly.Parse(date, CultureInfo.InvariantCulture)), YearDayTexts.Usual(View)), Is.EqualTo(tone));
    }

    [Test]
    public async Task Special_NamesEachDayThatIsntLikeItsWeekday()
    {
        Assert.That(await new YearDayTexts(AdminDesk.Texts()).SpecialAsync(View), Is.EqualTo(new[]
        {
            "Sunday, March 29, 2026: closed; clocks change",
            "Monday, May 4, 2026: 09:00–12:00, 13:00–17:00; with a break",
            "Sunday, October 25, 2026: closed; clocks change",
            "Wednesday, November 11, 2026: closed; holiday",
            "Thursday, December 24, 2026: 09:00–13:00; other hours of this date"
        }));
    }

    [Test]
    public async Task Prepare_MarksTodayAndChangesOfClocks()
    {
        var days = await new YearDayTexts(AdminDesk.Texts()).PrepareAsync(View, new DateOnly(2026, 1, 2));

        Assert.That(days, Has.Count.EqualTo(365));
        Assert.That(days.Where(day => day.IsToday).Select(day => day.Text), Is.EqualTo(new[] { "Friday, January 2, 2026: 09:00–12:00" }));
        Assert.That(days.Count(day => day.ChangesClocks), Is.EqualTo(2));
    }
}
