using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

/// <summary>Days on which a zone's clocks did something.</summary>
[TestFixture]
public class BusinessTimeZoneTests
{
    [TestCase("Europe/Warsaw", "2026-03-29", 23)]
    [TestCase("Europe/Warsaw", "2026-10-25", 25)]
    [TestCase("America/Sao_Paulo", "2015-10-18", 23, Description = "midnight doesn't exist")]
    [TestCase("America/Sao_Paulo", "2015-02-21", 25, Description = "the hour before midnight comes twice")]
    [TestCase("Asia/Tehran", "2015-03-22", 23, Description = "midnight doesn't exist")]
    [TestCase("Asia/Tehran", "2022-09-21", 25, Description = "the last change ever")]
    [TestCase("Asia/Tehran", "2023-03-22", 24, Description = "summer time was given up")]
    [TestCase("Asia/Hong_Kong", "1979-05-13", 23)]
    [TestCase("Asia/Hong_Kong", "1980-05-11", 24, Description = "summer time was given up")]
    [TestCase("Australia/Lord_Howe", "2026-10-04", 23.5)]
    [TestCase("Australia/Lord_Howe", "2026-04-05", 24.5)]
    [TestCase("Asia/Kolkata", "2026-03-29", 24)]
    [TestCase("Pacific/Apia", "2011-12-30", 0, Description = "the date was skipped")]
    public void Elapsed_WholeLocalDay_IsItsTrueLength(string zone, string date, double hours)
    {
        var time = Time(zone, AllDay);
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd");
        Assert.That(time.Elapsed(time.LocalDayStart(day), time.LocalDayStart(day.AddDays(1))), Is.EqualTo(Hours(hours)));
    }

    [TestCase("Europe/Warsaw", "2026-03-29", "02:30", "2026-03-29T03:30+02:00")]
    [TestCase("America/Los_Angeles", "2014-03-09", "02:30", "2014-03-09T03:30-07:00")]
    [TestCase("America/Sao_Paulo", "2015-10-18", "00:30", "2015-10-18T01:30-02:00")]
    [TestCase("America/Sao_Paulo", "2015-10-18", "00:00", "2015-10-18T01:00-02:00")]
    [TestCase("Asia/Tehran", "2015-03-22", "00:00", "2015-03-22T01:00+04:30")]
    [TestCase("Australia/Lord_Howe", "2026-10-04", "02:15", "2026-10-04T02:45+11:00")]
    public void NextOpening_OpeningInASpringGap_MovesForwardByTheGap(string zone, string date, string open, string expected) =>
        AssertOpens(zone, date, open, expected);

    [TestCase("Europe/Warsaw", "2026-10-25", "02:30", "2026-10-25T02:30+02:00")]
    [TestCase("America/Los_Angeles", "2014-11-02", "01:30", "2014-11-02T01:30-07:00")]
    [TestCase("Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-05T01:45+11:00")]
    public void NextOpening_OpeningInAnAutumnOverlap_IsTheFirstPass(string zone, string date, string open, string expected) =>
        AssertOpens(zone, date, open, expected);

    [Test]
    public void Elapsed_ClosingInAnAutumnOverlap_IsTheFirstPass() =>
        Assert.That(Time("Europe/Warsaw", Daily("00:00", "02:30")).Elapsed(Utc("2026-10-25T00:00+02:00"), Utc("2026-10-25T12:00+01:00")),
            Is.EqualTo(Hours(2.5)));

    [Test]
    public void Elapsed_HoursSwallowedByAGap_AreDropped() =>
        Assert.That(Time("Europe/Warsaw", Daily("02:30", "03:00")).Elapsed(Utc("2026-03-29T00:00+01:00"), Utc("2026-03-29T12:00+02:00")),
            Is.EqualTo(TimeSpan.Zero));

    [Test]
    public void Elapsed_HoursPushedIntoOthersByAGap_CountOnce() =>
        Assert.That(Time("Europe/Warsaw", """ "sun": [["01:00","02:45"],["03:15","05:00"]] """)
            .Elapsed(Utc("2026-03-29T00:00+01:00"), Utc("2026-03-29T12:00+02:00")), Is.EqualTo(Hours(3)));

    [Test]
    public void Elapsed_HoursOfASkippedDate_AreDropped()
    {
        // Samoa went from Thursday 29 December 2011 to Saturday the 31st.
        var fridays = Time("Pacific/Apia", """ "fri": [["09:00","17:00"]] """);
        Assert.That(fridays.Elapsed(Utc("2011-12-24T12:00"), Utc("2012-01-05T12:00")), Is.EqualTo(TimeSpan.Zero));
    }

    [Test]
    public void Elapsed_BreakOfASkippedDate_ClosesNoOther()
    {
        var time = Time("Pacific/Apia", AllDay, """, "breaks": { "2011-12-30": [["09:00","17:00"]] }""");
        Assert.That(time.Elapsed(Utc("2011-12-24T12:00"), Utc("2012-01-05T12:00")), Is.EqualTo(Hours(12 * 24)));
    }

    [Test]
    public void Deadline_HalfHourZone_UsesItsOffset() =>
        Assert.That(Time("Asia/Kolkata", Daily("09:15", "17:00")).Deadline(Utc("2026-05-04T20:00+05:30"), Hours(1)),
            Is.EqualTo(Utc("2026-05-05T10:15+05:30")));

    [TestCase("1979-07-02T12:00+09:00", "1979-07-03T10:00+09:00")]
    [TestCase("1980-07-02T12:00+08:00", "1980-07-03T10:00+08:00")]
    public void Deadline_ZoneThatGaveUpSummerTime_UsesTheRulesOfTheInstant(string start, string expected) =>
        Assert.That(Time("Asia/Hong_Kong", Daily("09:00", "12:00")).Deadline(Utc(start), Hours(1)), Is.EqualTo(Utc(expected)));

    [TestCase("Europe/Warsaw", "2026-05-04", "2026-05-03T22:00")]
    [TestCase("Europe/Warsaw", "2026-10-25", "2026-10-24T22:00")]
    [TestCase("America/Sao_Paulo", "2015-10-18", "2015-10-18T03:00")]
    [TestCase("Pacific/Apia", "2011-12-30", "2011-12-30T10:00")]
    [TestCase("Pacific/Apia", "2011-12-31", "2011-12-30T10:00")]
    [TestCase("America/Toronto", "1919-03-31", "1919-03-31T04:30", Description = "23:30 to 00:30: midnight lies inside the gap")]
    public void LocalDayStart_AnyDate_IsItsFirstInstant(string zone, string date, string expected) =>
        Assert.That(Time(zone, AllDay).LocalDayStart(DateOnly.ParseExact(date, "yyyy-MM-dd")), Is.EqualTo(Utc(expected)));

    [Test]
    public void ToLocal_AnyInstant_IsUnspecifiedWallTime()
    {
        var local = Time("Asia/Tehran", AllDay).ToLocal(Utc("2015-07-01T00:00"));
        Assert.That((local, local.Kind), Is.EqualTo((new DateTime(2015, 7, 1, 4, 30, 0), DateTimeKind.Unspecified)));
    }

    private static void AssertOpens(string zone, string date, string open, string expected)
    {
        var time = Time(zone, Daily(open, "12:00"));
        Assert.That(time.NextOpening(time.LocalDayStart(DateOnly.ParseExact(date, "yyyy-MM-dd"))), Is.EqualTo(Utc(expected)));
    }
}
