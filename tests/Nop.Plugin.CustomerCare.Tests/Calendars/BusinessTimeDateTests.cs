using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Holidays, overrides and breaks, and the night shifts that meet them.</summary>
[TestFixture]
public class BusinessTimeDateTests
{
    private const string Zone = "Europe/Warsaw";

    private static readonly string Nights = Daily("22:00", "06:00");

    [Test]
    public void Holiday_OnceAndYearly_CloseTheLocalDateThroughMidnight()
    {
        var time = Time(Zone, AllDay, """, "holidays": ["2026-11-11", "*-12-25"]""");
        Assert.That(time.OpenIntervals(Utc("2026-11-10T12:00"), Utc("2026-12-26T12:00")).Select(open => (open.StartUtc, open.EndUtc)),
            Is.EqualTo(new[]
            {
                (Utc("2026-11-10T12:00"), Utc("2026-11-11T00:00+01:00")),
                (Utc("2026-11-12T00:00+01:00"), Utc("2026-12-25T00:00+01:00")),
                (Utc("2026-12-26T00:00+01:00"), Utc("2026-12-26T12:00")),
            }));
    }

    [TestCase(2024, false)]
    [TestCase(2026, true)]
    [TestCase(2028, false)]
    public void Holiday_YearlyOn29February_FallsInLeapYearsOnly(int year, bool openNextToIt)
    {
        var time = Time("Etc/UTC", AllDay, """, "holidays": ["*-02-29"]""");
        Assert.That(time.IsOpen(Utc($"{year}-02-28T23:59:59").AddSeconds(1)), Is.EqualTo(openNextToIt));
    }

    [Test]
    public void Holiday_AfterANightShift_ClosesItAtMidnight() =>
        Assert.That(Time(Zone, Nights, """, "holidays": ["2026-05-05"]""").Elapsed(Utc("2026-05-04T12:00"), Utc("2026-05-05T12:00")),
            Is.EqualTo(Hours(2)));

    [Test]
    public void Holiday_OnWhichANightShiftWouldStart_TakesItWhole() =>
        Assert.That(Time(Zone, Nights, """, "holidays": ["2026-05-05"]""").NextOpening(Utc("2026-05-05T00:00+02:00")),
            Is.EqualTo(Utc("2026-05-06T22:00+02:00")));

    [Test]
    public void Override_AfterANightShift_SaysAllAboutItsDate()
    {
        var time = Time(Zone, Nights, """, "overrides": { "2026-05-05": [["10:00","12:00"]] }""");
        Assert.That(time.OpenIntervals(Utc("2026-05-04T12:00"), Utc("2026-05-06T12:00+02:00")).Select(open => (open.StartUtc, open.EndUtc)),
            Is.EqualTo(new[]
            {
                (Utc("2026-05-04T22:00+02:00"), Utc("2026-05-05T00:00+02:00")),
                (Utc("2026-05-05T10:00+02:00"), Utc("2026-05-05T12:00+02:00")),
            }));
    }

    [Test]
    public void Override_OvernightBeforeAPlainDate_RunsOn() =>
        Assert.That(Time(Zone, UnevenHours, """, "overrides": { "2026-05-04": [["20:00","02:00"]] }""")
            .Elapsed(Utc("2026-05-04T00:00+02:00"), Utc("2026-05-05T09:00+02:00")), Is.EqualTo(Hours(6)));

    [TestCase("2026-05-04", "[[\"11:00\",\"12:00\"]]", 1, Description = "a holiday opened on purpose")]
    [TestCase("2026-05-04", "[]", 0, Description = "a date closed on purpose")]
    [TestCase("2026-05-10", "[[\"11:00\",\"13:30\"]]", 2.5, Description = "a closed weekday opened")]
    public void Override_AnyDate_BeatsHolidayAndWeekday(string date, string hours, double expected)
    {
        var time = Time(Zone, UnevenHours, $$""", "holidays": ["2026-05-04"], "overrides": { "{{date}}": {{hours}} }""");
        Assert.That(time.Elapsed(Utc($"{date}T00:00+02:00"), Utc($"{date}T00:00+02:00").AddDays(1)), Is.EqualTo(Hours(expected)));
    }

    [Test]
    public void Breaks_OverlappingAndReachingOut_AreCutOnce() =>
        Assert.That(Time(Zone, UnevenHours, """, "breaks": { "2026-05-04": [["12:00","13:00"],["12:30","13:30"],["16:30","23:00"]] }""")
            .Elapsed(Utc("2026-05-04T00:00+02:00"), Utc("2026-05-05T00:00+02:00")), Is.EqualTo(Hours(6)));

    [Test]
    public void Breaks_InAnOverrideAndInANightShift_AreCut()
    {
        var time = Time(Zone, Nights, """
            , "overrides": { "2026-05-10": [["10:00","14:00"]] }, "breaks": { "2026-05-10": [["11:00","12:00"]], "2026-05-13": [["01:00","02:00"]] }
            """);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(time.Elapsed(Utc("2026-05-10T00:00+02:00"), Utc("2026-05-11T00:00+02:00")), Is.EqualTo(Hours(3)));
            Assert.That(time.Elapsed(Utc("2026-05-12T22:00+02:00"), Utc("2026-05-13T06:00+02:00")), Is.EqualTo(Hours(7)));
        }
    }

    [Test]
    public void Deadline_FirstWeeksEmpty_IsFoundBehindThem() =>
        Assert.That(Time("Etc/UTC", """ "mon": [["09:00","17:00"]] """, """, "holidays": ["2026-05-04","2026-05-11","2026-05-18"]""")
            .Deadline(Utc("2026-05-01T00:00"), Hours(1)), Is.EqualTo(Utc("2026-05-25T10:00")));

    [Test]
    public void Deadline_AllHoursLieInThePast_IsNone() =>
        AssertNeverOpens(Time("Etc/UTC", "", """, "overrides": { "2020-01-01": [["09:00","17:00"]] }"""));

    [Test]
    public void Deadline_EveryDateIsAYearlyHoliday_IsNone()
    {
        var dates = Enumerable.Range(0, 366).Select(day => $"\"*-{new DateTime(2000, 1, 1).AddDays(day):MM-dd}\"");
        AssertNeverOpens(Time(Zone, UnevenHours, $", \"holidays\": [{string.Join(",", dates)}]"));
    }

    private static void AssertNeverOpens(Nop.Plugin.CustomerCare.Calendars.BusinessTime time)
    {
        var start = Utc("2026-05-01T00:00");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(time.Deadline(start, Hours(1)), Is.Null);
            Assert.That(time.Deadline(start, TimeSpan.Zero), Is.Null);
            Assert.That(time.NextOpening(start), Is.Null);
            Assert.That(time.IsOpen(start), Is.False);
            Assert.That(time.Elapsed(start, start.AddYears(5)), Is.EqualTo(TimeSpan.Zero));
            Assert.That(time.OpenIntervals(start, DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc)), Is.Empty);
        }
    }
}
