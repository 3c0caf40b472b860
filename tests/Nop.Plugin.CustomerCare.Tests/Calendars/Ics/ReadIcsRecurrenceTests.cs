using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Ics.IcsSample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Ics;

/// <summary>Events that come again. Repetitions are laid out for 2025 to 2028.</summary>
[TestFixture]
public class ReadIcsRecurrenceTests
{
    [TestCase("DTSTART;VALUE=DATE:20201225|RRULE:FREQ=YEARLY", "*-12-25", TestName = "{m}(Plain)")]
    [TestCase("DTSTART;VALUE=DATE:20201225|RRULE:FREQ=YEARLY;INTERVAL=1;BYMONTH=12;BYMONTHDAY=25;WKST=MO", "*-12-25", TestName = "{m}(SaysItsOwnDate)")]
    [TestCase("DTSTART;VALUE=DATE:20201224|DTEND;VALUE=DATE:20201227|RRULE:FREQ=YEARLY", "*-12-24 *-12-25 *-12-26", TestName = "{m}(SeveralDays)")]
    [TestCase("DTSTART;VALUE=DATE:20201231|DURATION:P2D|RRULE:FREQ=YEARLY", "*-01-01 *-12-31", TestName = "{m}(AcrossTheYear)")]
    [TestCase("DTSTART;VALUE=DATE:20240229|RRULE:FREQ=YEARLY", "*-02-29", TestName = "{m}(LeapDay)")]
    [TestCase("DTSTART:20201225T000000|DTEND:20201226T000000|RRULE:FREQ=YEARLY", "*-12-25", TestName = "{m}(MidnightToMidnight)")]
    [TestCase("DTSTART;VALUE=DATE:16041225|RRULE:FREQ=YEARLY", "*-12-25", TestName = "{m}(FromLongAgo)")]
    [TestCase("DTSTART;VALUE=DATE:20201225|RRULE:FREQ=YEARLY|RDATE;VALUE=DATE:20261228", "2026-12-28 *-12-25", TestName = "{m}(WithAFurtherDate)")]
    public void From_YearlyWithoutEnd_IsYearly(string lines, string days) => AssertRead(days, lines);

    [TestCase("DTSTART;VALUE=DATE:20221225|RRULE:FREQ=YEARLY;COUNT=5", "2025-12-25 2026-12-25", TestName = "{m}(Count)")]
    [TestCase("DTSTART;VALUE=DATE:20221225|RRULE:FREQ=YEARLY;UNTIL=20261225", "2025-12-25 2026-12-25", TestName = "{m}(UntilThatDate)")]
    [TestCase("DTSTART;VALUE=DATE:20221225|RRULE:FREQ=YEARLY;UNTIL=20261224", "2025-12-25", TestName = "{m}(UntilTheDayBefore)")]
    [TestCase("DTSTART;VALUE=DATE:20221225|RRULE:FREQ=YEARLY;UNTIL=20261225T000000Z", "2025-12-25 2026-12-25", TestName = "{m}(UntilWrittenAsATime)")]
    [TestCase("DTSTART;VALUE=DATE:20221225|RRULE:FREQ=YEARLY;INTERVAL=2", "2026-12-25 2028-12-25", TestName = "{m}(EverySecondYear)")]
    [TestCase("DTSTART;VALUE=DATE:20231225|RRULE:FREQ=YEARLY;INTERVAL=2;COUNT=2", "2025-12-25", TestName = "{m}(EverySecondYearCounted)")]
    [TestCase("DTSTART;VALUE=DATE:20201126|RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", "2025-11-27 2026-11-26 2027-11-25 2028-11-23", TestName = "{m}(FourthThursday)")]
    [TestCase("DTSTART;VALUE=DATE:20200525|RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO", "2025-05-26 2026-05-25 2027-05-31 2028-05-29", TestName = "{m}(LastMonday)")]
    [TestCase("DTSTART;VALUE=DATE:20201103|RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=TU;COUNT=7", "2025-11-04 2026-11-03", TestName = "{m}(TuesdayAfterMonday)")]
    [TestCase("DTSTART;VALUE=DATE:20250101|RRULE:FREQ=YEARLY;BYDAY=1MO,-1FR", "2025-01-01 2025-01-06 2025-12-26 2026-01-05 2026-12-25 2027-01-04 2027-12-31 2028-01-03 2028-12-29", TestName = "{m}(WeekdaysOfTheYear)")]
    [TestCase("DTSTART;VALUE=DATE:20250228|RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", "2025-02-28 2026-02-28 2027-02-28 2028-02-29", TestName = "{m}(LastDayOfTheMonth)")]
    [TestCase("DTSTART;VALUE=DATE:20260101|RRULE:FREQ=YEARLY;BYMONTH=1,5;COUNT=3", "2026-01-01 2026-05-01 2027-01-01", TestName = "{m}(TwoMonths)")]
    [TestCase("DTSTART;VALUE=DATE:20240229|RRULE:FREQ=YEARLY;COUNT=2", "2028-02-29", TestName = "{m}(LeapDayCounted)")]
    [TestCase("DTSTART;VALUE=DATE:20250228|DURATION:P2D|RRULE:FREQ=YEARLY", "2025-02-28 2025-03-01 2026-02-28 2026-03-01 2027-02-28 2027-03-01 2028-02-28 2028-02-29", TestName = "{m}(AcrossALeapDay)")]
    [TestCase("DTSTART:20211224T230000Z|DTEND:20211225T230000Z|RRULE:FREQ=YEARLY", "2025-12-25 2026-12-25 2027-12-25 2028-12-25", TestName = "{m}(TimesOfAnotherZone)")]
    [TestCase("DTSTART;VALUE=DATE:20221225|RRULE:FREQ=YEARLY|EXDATE;VALUE=DATE:20261225,20271225", "2025-12-25 2028-12-25", TestName = "{m}(WithExceptions)")]
    [TestCase("DTSTART;VALUE=DATE:20221225|RRULE:FREQ=YEARLY;COUNT=5|EXDATE:20251225T000000", "2026-12-25", TestName = "{m}(ExceptionCounts)")]
    [TestCase("DTSTART:20211224T230000Z|DTEND:20211225T230000Z|RRULE:FREQ=YEARLY|EXDATE;TZID=Europe/Warsaw:20261225T000000|EXDATE;VALUE=DATE:20271224", "2025-12-25 2028-12-25", TestName = "{m}(ExceptionsOfTimes)")]
    [TestCase("DTSTART;VALUE=DATE:20270503|RRULE:FREQ=YEARLY", "2027-05-03 2028-05-03", TestName = "{m}(BeginsLater)")]
    public void From_YearlyWithMore_GivesTheDatesOfTheYears(string lines, string days) => AssertRead(days, lines);

    [TestCase("RRULE:FREQ=WEEKLY;BYDAY=SU", "UnsupportedRecurrence(Day, FREQ=WEEKLY)")]
    [TestCase("RRULE:FREQ=MONTHLY;INTERVAL=12", "UnsupportedRecurrence(Day, FREQ=MONTHLY)")]
    [TestCase("RRULE:FREQ=YEARLY;BYSETPOS=1;BYDAY=MO", "UnsupportedRecurrence(Day, BYSETPOS=1)")]
    [TestCase("RRULE:FREQ=YEARLY;BYYEARDAY=1", "UnsupportedRecurrence(Day, BYYEARDAY=1)")]
    [TestCase("RRULE:FREQ=YEARLY|RRULE:FREQ=YEARLY;BYMONTH=2", "UnsupportedRecurrence(Day, RRULE, RRULE)")]
    [TestCase("RRULE:FREQ=YEARLY|EXRULE:FREQ=YEARLY;INTERVAL=2", "UnsupportedRecurrence(Day, EXRULE)")]
    [TestCase("RDATE;VALUE=PERIOD:20261225T000000Z/P1D", "UnsupportedRecurrence(Day, RDATE;VALUE=PERIOD)")]
    [TestCase("RRULE:YD1 #0", "BadValue(Day, RRULE, YD1 #0)")]
    [TestCase("RRULE:FREQ=YEARLY;INTERVAL=0", "BadValue(Day, RRULE, FREQ=YEARLY;INTERVAL=0)")]
    [TestCase("RRULE:FREQ=YEARLY;COUNT=1001", "UnsupportedRecurrence(Day, COUNT=1001)")]
    [TestCase("RRULE:FREQ=YEARLY;COUNT=-1", "BadValue(Day, RRULE, FREQ=YEARLY;COUNT=-1)")]
    [TestCase("RRULE:FREQ=YEARLY;BYMONTH=13", "BadValue(Day, RRULE, FREQ=YEARLY;BYMONTH=13)")]
    [TestCase("RRULE:FREQ=YEARLY;BYDAY=0MO", "BadValue(Day, RRULE, FREQ=YEARLY;BYDAY=0MO)")]
    [TestCase("RRULE:FREQ=YEARLY;BYMONTHDAY=--1", "BadValue(Day, RRULE, FREQ=YEARLY;BYMONTHDAY=--1)")]
    [TestCase("RRULE:FREQ=YEARLY;UNTIL=soon", "BadValue(Day, RRULE, SOON)")]
    [TestCase("RRULE:FREQ=YEARLY;COUNT=2", "OutsideYears(Day, 2025, 2028)")]
    public void From_RecurrenceThatIsNotRead_IsToldWithTheReason(string rule, string told)
    {
        var read = Events($"DTSTART;VALUE=DATE:20201225|{rule}");
        Assert.That((read.Days(), read.Told()), Is.EqualTo(("", told)));
    }

    [Test]
    public void From_RepetitionThatIsMoved_TakesItsPlace() =>
        AssertRead("2025-05-01 2026-05-02 2027-05-01 2028-05-01",
            "UID:a|DTSTART;VALUE=DATE:20200501|RRULE:FREQ=YEARLY", "UID:a|RECURRENCE-ID;VALUE=DATE:20260501|DTSTART;VALUE=DATE:20260502");

    [Test]
    public void From_RepetitionThatIsCancelled_FallsAway() =>
        AssertRead("2025-05-01 2027-05-01 2028-05-01",
            "UID:a|DTSTART;VALUE=DATE:20200501|RRULE:FREQ=YEARLY", "UID:a|RECURRENCE-ID;VALUE=DATE:20260501|DTSTART;VALUE=DATE:20260501|STATUS:CANCELLED");

    [Test]
    public void From_RepetitionOfASeriesThatIsNotThere_IsTaken() => AssertRead("2026-05-02", "UID:a|RECURRENCE-ID;VALUE=DATE:20260501|DTSTART;VALUE=DATE:20260502");

    [Test]
    public void From_SameUidWithAHigherSequence_IsTheNewerVersion() =>
        AssertRead("2026-05-02", "UID:a|SEQUENCE:2|DTSTART;VALUE=DATE:20260502", "UID:a|SEQUENCE:1|DTSTART;VALUE=DATE:20260501");

    [Test]
    public void From_SameUidCancelledLater_IsCancelled() =>
        AssertRead("", "UID:a|DTSTART;VALUE=DATE:20260501", "UID:a|SEQUENCE:1|STATUS:CANCELLED|DTSTART;VALUE=DATE:20260501");

    [Test]
    public void From_SameUidOfDifferentEvents_AreAllTaken() =>
        AssertRead("2026-05-01 2026-05-03", "UID:a|DTSTART;VALUE=DATE:20260501", "UID:a|DTSTART;VALUE=DATE:20260503");

    [Test]
    public void From_RepetitionWithItsNewerVersion_IsTheNewerOnly() =>
        AssertRead("2026-05-04",
            "UID:a|RECURRENCE-ID;VALUE=DATE:20260501|DTSTART;VALUE=DATE:20260502", "UID:a|RECURRENCE-ID;VALUE=DATE:20260501|SEQUENCE:3|DTSTART;VALUE=DATE:20260504");

    private static void AssertRead(string days, params string[] events)
    {
        var read = Events(events);
        Assert.That((read.Days(), read.Told()), Is.EqualTo((days, "")));
    }
}
