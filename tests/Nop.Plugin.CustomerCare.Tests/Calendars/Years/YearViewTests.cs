using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Years;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Years;

[TestFixture]
public class YearViewTests
{
    private const string Specials = """
        , "holidays": ["2026-05-01", "*-12-25", "2026-05-06"],
        "overrides": { "2026-05-02": [["08:00","10:00"]], "2026-05-06": [["09:00","11:00"]], "2026-05-05": [] },
        "breaks": { "2026-05-04": [["12:00","13:30"]], "2026-05-08": [["23:00","02:00"]], "2026-05-10": [["12:00","13:00"]] }
        """;

    [TestCase("2026-05-04", "Weekly", "09:00-12:00 13:30-17:00", "cut 01:30:00")]
    [TestCase("2026-05-05", "Override", "", "")]
    [TestCase("2026-05-06", "Override", "09:00-11:00", "holiday")]
    [TestCase("2026-05-07", "Weekly", "10:00-16:00", "")]
    [TestCase("2026-05-08", "Weekly", "22:00-23:00", "cut 01:00:00")]
    [TestCase("2026-05-09", "Weekly", "02:00-06:00", "cut 02:00:00")]
    [TestCase("2026-05-10", "Weekly", "", "")]
    [TestCase("2026-05-01", "Holiday", "", "holiday")]
    [TestCase("2026-05-02", "Override", "08:00-10:00", "")]
    [TestCase("2026-05-15", "Weekly", "22:00-24:00", "")]
    [TestCase("2026-05-16", "Weekly", "00:00-06:00", "")]
    [TestCase("2026-12-25", "Holiday", "", "holiday")]
    [TestCase("2026-12-26", "Weekly", "", "")]
    [TestCase("2026-01-03", "Weekly", "00:00-06:00", "")]
    public void Days_OfACalendarWithEverything_SayWhenAndWhy(string date, string basis, string hours, string remarks) =>
        AssertDay(YearView.Of(Calendar("Europe/Warsaw", UnevenHours, Specials), 2026), date, basis, hours, remarks);

    [TestCase("2026-03-28", 24)]
    [TestCase("2026-03-29", 23)]
    [TestCase("2026-10-25", 25)]
    public void Days_OpenAroundTheClock_CountAbsoluteHours(string date, int hours)
    {
        var day = Find(YearView.Of(Calendar("Europe/Warsaw", AllDay), 2026), date);
        Assert.That(Hours(day), Is.EqualTo("00:00-24:00"));
        Assert.That(day.Open, Is.EqualTo(Sample.Hours(hours)));
    }

    [TestCase("Europe/Warsaw", 2026, "2026-03-29 +60, 2026-10-25 -60")]
    [TestCase("America/Sao_Paulo", 2015, "2015-02-21 -60, 2015-10-18 +60")]
    [TestCase("Australia/Lord_Howe", 2026, "2026-04-05 -30, 2026-10-04 +30")]
    [TestCase("Asia/Kolkata", 2026, "")]
    [TestCase("Pacific/Apia", 2011, "2011-04-02 -60, 2011-09-24 +60, 2011-12-31 +1440")]
    public void Days_WithAChangeOfClocks_AreMarked(string zone, int year, string expected)
    {
        var changes = YearView.Of(Calendar(zone, AllDay), year).Days.Where(day => day.Change is not null)
            .Select(day => FormattableString.Invariant($"{day.Date:yyyy-MM-dd} {day.Change!.Value.Forward.TotalMinutes:+0;-0}"));
        Assert.That(string.Join(", ", changes), Is.EqualTo(expected));
    }

    [Test]
    public void Days_MidnightGap_OpensAtTheFirstWallTimeThereIs()
    {
        var year = YearView.Of(Calendar("America/Sao_Paulo", AllDay), 2015);
        AssertDay(year, "2015-10-17", "Weekly", "00:00-24:00", "");
        AssertDay(year, "2015-10-18", "Weekly", "01:00-24:00", "");
        Assert.That(Find(year, "2015-10-18").Open, Is.EqualTo(Sample.Hours(23)));
    }

    [Test]
    public void Days_ClosingAtTheChange_ShowsTheClosingAsWritten()
    {
        var year = YearView.Of(Calendar("Europe/Warsaw", Daily("01:00", "02:00")), 2026);
        AssertDay(year, "2026-03-29", "Weekly", "01:00-02:00", "");
        Assert.That(Find(year, "2026-03-29").Open, Is.EqualTo(Sample.Hours(1)));
    }

    [Test]
    public void Days_HalfHourChange_CountTheHalfHour() =>
        Assert.That(Find(YearView.Of(Calendar("Australia/Lord_Howe", AllDay), 2026), "2026-04-05").Open, Is.EqualTo(Sample.Hours(24.5)));

    [Test]
    public void Days_DateThatTheZoneSkipped_IsThereAndClosed()
    {
        var year = YearView.Of(Calendar("Pacific/Apia", AllDay), 2011);
        AssertDay(year, "2011-12-30", "Skipped", "", "");
        AssertDay(year, "2011-12-31", "Weekly", "00:00-24:00", "");
        Assert.That(year.Days, Has.Length.EqualTo(365));
        Assert.That(year.Open, Is.EqualTo(TimeSpan.FromDays(364)));
    }

    [Test]
    public void Days_NightIntoAHoliday_EndsAtItsMidnight()
    {
        var year = YearView.Of(Calendar("Europe/Warsaw", UnevenHours, """, "holidays": ["2026-05-16"]"""), 2026);
        AssertDay(year, "2026-05-15", "Weekly", "22:00-24:00", "");
        AssertDay(year, "2026-05-16", "Holiday", "", "holiday");
    }

    [Test]
    public void Open_OfAYear_IsTheEnginesElapsedTime([Values("Europe/Warsaw", "America/Sao_Paulo", "Pacific/Apia")] string zone, [Values(2011, 2015, 2028)] int year)
    {
        var calendar = Calendar(zone, UnevenHours, Specials);
        var time = BusinessTime.For(calendar);
        var elapsed = time.Elapsed(time.LocalDayStart(new DateOnly(year, 1, 1)), time.LocalDayStart(new DateOnly(year + 1, 1, 1)));
        Assert.That(YearView.Of(calendar, year).Open, Is.EqualTo(elapsed));
    }

    [TestCase(0)]
    [TestCase(9999)]
    public void Of_YearOutsideTheCalendar_IsRefused(int year) =>
        Assert.That(() => YearView.Of(BusinessCalendar.Default("UTC"), year), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase(1)]
    [TestCase(9998)]
    public void Of_FirstAndLastYear_HaveAllTheirDays(int year) =>
        Assert.That(YearView.Of(BusinessCalendar.Default("Europe/Warsaw"), year).Days, Has.Length.EqualTo(365));

    private static DayView Find(YearView year, string date) => year.Days.Single(day => day.Date == DateOnly.ParseExact(date, "yyyy-MM-dd"));

    private static string Hours(DayView day) => string.Join(' ', day.Openings.Select(opening => $"{opening.StartText}-{opening.EndText}"));

    private static void AssertDay(YearView year, string date, string basis, string hours, string remarks)
    {
        var day = Find(year, date);
        string[] said = [day.IsHoliday ? "holiday" : "", day.CutByBreaks > TimeSpan.Zero ? $"cut {day.CutByBreaks}" : ""];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(day.Basis.ToString(), Is.EqualTo(basis));
            Assert.That(Hours(day), Is.EqualTo(hours));
            Assert.That(string.Join(' ', said.Where(remark => remark.Length > 0)), Is.EqualTo(remarks));
        }
    }
}
