using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Ics.IcsSample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Ics;

/// <summary>When a single event takes place.</summary>
[TestFixture]
public class ReadIcsEventTests
{
    [TestCase("DTSTART;VALUE=DATE:20261225", "2026-12-25", TestName = "{m}(Date)")]
    [TestCase("DTSTART:20261225", "2026-12-25", TestName = "{m}(DateWithoutItsKind)")]
    [TestCase("dtstart;value=date:20261225", "2026-12-25", TestName = "{m}(SmallLetters)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261226", "2026-12-25", TestName = "{m}(EndIsTheDayAfter)")]
    [TestCase("DTSTART;VALUE=DATE:20261224|DTEND;VALUE=DATE:20261227", "2026-12-24 2026-12-25 2026-12-26", TestName = "{m}(SeveralDays)")]
    [TestCase("DTSTART;VALUE=DATE:20261231|DTEND;VALUE=DATE:20270102", "2026-12-31 2027-01-01", TestName = "{m}(AcrossTheYear)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261225", "2026-12-25", TestName = "{m}(EndWrittenAsTheSameDay)")]
    [TestCase("DTSTART;VALUE=DATE:20261224|DURATION:P3D", "2026-12-24 2026-12-25 2026-12-26", TestName = "{m}(DurationInDays)")]
    [TestCase("DTSTART;VALUE=DATE:20261224|DURATION:P1W", "2026-12-24 2026-12-25 2026-12-26 2026-12-27 2026-12-28 2026-12-29 2026-12-30", TestName = "{m}(DurationInWeeks)")]
    [TestCase("DTSTART;VALUE=DATE:20261224|DURATION:PT36H", "2026-12-24 2026-12-25", TestName = "{m}(DurationInHours)")]
    [TestCase("DTSTART;VALUE=DATE:19991225", "1999-12-25", TestName = "{m}(SingleEventsOfAnyYear)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|TRANSP:TRANSPARENT", "2026-12-25", TestName = "{m}(Transparent)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|STATUS:TENTATIVE", "2026-12-25", TestName = "{m}(Tentative)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|STATUS:cancelled", "", TestName = "{m}(Cancelled)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|RDATE;VALUE=DATE:20270101,20270106", "2026-12-25 2027-01-01 2027-01-06", TestName = "{m}(FurtherDates)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|BEGIN:VALARM|TRIGGER:-P1D|DURATION:P5D|SUMMARY:x|END:VALARM", "2026-12-25", TestName = "{m}(AlarmInside)")]
    public void From_EventOfDates_GivesItsDays(string lines, string days)
    {
        var read = Events(lines);
        Assert.That((read.Days(), read.Told()), Is.EqualTo((days, "")));
    }

    [TestCase("DTSTART:20261225T000000|DTEND:20261226T000000", "2026-12-25", TestName = "{m}(MidnightToMidnightWithoutAZone)")]
    [TestCase("DTSTART;TZID=Europe/Warsaw:20261224T000000|DTEND;TZID=Europe/Warsaw:20261226T000000", "2026-12-24 2026-12-25", TestName = "{m}(MidnightToMidnight)")]
    [TestCase("DTSTART:20261224T230000Z|DTEND:20261225T230000Z", "2026-12-25", TestName = "{m}(UtcThatIsALocalDay)")]
    [TestCase("DTSTART:20260328T230000Z|DTEND:20260329T220000Z", "2026-03-29", TestName = "{m}(UtcThatIsALocalDayOf23Hours)")]
    [TestCase("DTSTART;TZID=Europe/London:20261224T230000|DTEND;TZID=Europe/London:20261225T230000", "2026-12-25", TestName = "{m}(AnotherZonesTime)")]
    [TestCase("DTSTART;TZID=\"Central European Standard Time\":20261225T000000|DURATION:P1D", "2026-12-25", TestName = "{m}(WindowsZone)")]
    [TestCase("DTSTART;TZID=/example.org/2020/Europe/Warsaw:20261225T000000|DURATION:P1D", "2026-12-25", TestName = "{m}(ZoneWithAPrefix)")]
    [TestCase("DTSTART:20261224T120000|DTEND:20261227T120000", "2026-12-25 2026-12-26", TestName = "{m}(OnlyTheWholeDays)")]
    [TestCase("DTSTART:20261225T000000|DURATION:PT48H", "2026-12-25 2026-12-26", TestName = "{m}(DurationOfATime)")]
    public void From_TimesThatCoverWholeLocalDays_GiveThem(string lines, string days)
    {
        var read = Events(lines);
        Assert.That((read.Days(), read.Told()), Is.EqualTo((days, "")));
    }

    [TestCase("DTSTART:20261225T090000|DTEND:20261225T170000", "NotAllDay(Day, 2026-12-25 09:00)")]
    [TestCase("DTSTART:20261225T000000Z|DTEND:20261226T000000Z", "NotAllDay(Day, 2026-12-25 00:00)")]
    [TestCase("DTSTART:20261225T000000", "NotAllDay(Day, 2026-12-25 00:00)")]
    [TestCase("DTSTART;TZID=Mars/Olympus:20261225T000000|DURATION:P1D", "UnknownZone(Day, Mars/Olympus)")]
    [TestCase("DTEND;VALUE=DATE:20261225", "NoStart(Day)")]
    [TestCase("DTSTART;VALUE=DATE:20261325", "BadValue(Day, DTSTART, 20261325)")]
    [TestCase("DTSTART;VALUE=DATE:99991225", "BadValue(Day, DTSTART, 99991225)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:soon", "BadValue(Day, DTEND, soon)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DURATION:-P1D", "BadValue(Day, DURATION, -P1D)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DURATION:P1D2", "BadValue(Day, DURATION, P1D2)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DURATION:PT", "BadValue(Day, DURATION, PT)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20261224", "EndBeforeStart(Day, 2026-12-25, 2026-12-24)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DTEND;VALUE=DATE:20281225", "EventTooLong(Day, 366)")]
    [TestCase("DTSTART;VALUE=DATE:20261225|DURATION:P99999999W", "EventTooLong(Day, 366)")]
    [TestCase("SUMMARY:|UID:abc@example.test|DTSTART:x", "BadValue(abc@example.test, DTSTART, x)")]
    public void From_EventThatIsNoHoliday_IsToldWithTheReason(string lines, string told)
    {
        var read = Events(lines);
        Assert.That((read.Days(), read.Told()), Is.EqualTo(("", told)));
    }

    [Test]
    public void From_MidnightToMidnightAcrossASkippedDay_AreThoseDates() =>
        Assert.That(In("Pacific/Apia", "DTSTART:20111229T000000|DTEND:20120101T000000").Days(), Is.EqualTo("2011-12-29 2011-12-30 2011-12-31"));

    [Test]
    public void From_TimesAroundASkippedDay_LeaveItOut() =>
        Assert.That(In("Pacific/Apia", "DTSTART:20111229T100000Z|DTEND:20120101T100000Z").Days(), Is.EqualTo("2011-12-29 2011-12-31 2012-01-01"));
}
