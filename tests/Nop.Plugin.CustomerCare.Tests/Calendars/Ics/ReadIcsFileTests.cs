using System.Text;
using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Ics;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Ics.IcsSample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Ics;

/// <summary>The file around the events: lines, folds, parts, limits and whatever is broken.</summary>
[TestFixture]
public class ReadIcsFileTests
{
    private const string Small = """
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        SUMMARY:Nowy Rok
        DTSTART;VALUE=DATE:20270101
        END:VEVENT
        END:VCALENDAR
        """;

    [TestCase("\r\n")]
    [TestCase("\n")]
    [TestCase("\r")]
    [TestCase("\r\n\r\n")]
    public void From_AnyLineEnd_IsRead(string lineEnd)
    {
        var read = Text(Small.ReplaceLineEndings(lineEnd));
        Assert.That((read.Days(), read.Days.Single().Summary, read.Told()), Is.EqualTo(("2027-01-01", "Nowy Rok", "")));
    }

    [Test]
    public void From_ByteOrderMark_IsPassedOver() => Assert.That(Text("\uFEFF" + Small).Days(), Is.EqualTo("2027-01-01"));

    [Test]
    public void From_FoldedLines_AreJoined()
    {
        var read = Text("BEGIN:VCAL\r\n ENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Boże \r\n Naro\r\n\tdzenie\r\nDTSTART;VALU\r\n E=DATE:2026\r\n 1225\r\nEND:VEVENT\r\nEND:VCALENDAR");
        Assert.That((read.Days(), read.Days.Single().Summary, read.Told()), Is.EqualTo(("2026-12-25", "Boże Narodzenie", "")));
    }

    [Test]
    public void From_AFoldWithinACharacter_IsJoined()
    {
        var file = Encoding.UTF8.GetBytes(Small.Replace("Nowy Rok", "Święto", StringComparison.Ordinal)).ToList();
        file.InsertRange(file.IndexOf(0xC5) + 1, "\r\n "u8.ToArray());
        var read = ReadIcs.From(file.ToArray(), Zone, 2025, 2028);
        Assert.That((read.Days.Single().Summary, read.Told()), Is.EqualTo(("Święto", "")));
    }

    [TestCase(@"Lunch\, dinner\; tea", "Lunch, dinner; tea")]
    [TestCase(@"One\nTwo\NThree", "One Two Three")]
    [TestCase(@"Back\\slash", @"Back\slash")]
    [TestCase(@"Ends in \", @"Ends in \")]
    [TestCase("A\tB  C\u0007", "A B C")]
    [TestCase("<b>bold</b>", "<b>bold</b>")]
    [TestCase("Time: 10:00", "Time: 10:00")]
    public void From_Summary_IsPlainText(string summary, string text) =>
        Assert.That(Events($"SUMMARY:{summary}|DTSTART:20261225").Days.Single().Summary, Is.EqualTo(text));

    [TestCase("""SUMMARY;LANGUAGE=pl;ALTREP="cid:a;b:c,d":Wigilia""", "Wigilia")]
    [TestCase("""SUMMARY;X-A="x":Wigilia""", "Wigilia")]
    public void From_ParametersInQuotes_EndAtTheirQuotes(string line, string text) =>
        Assert.That(Events($"{line}|DTSTART:20261225").Days.Single().Summary, Is.EqualTo(text));

    [Test]
    public void From_PartsThatAreNoEvents_GiveNothing()
    {
        var read = Text("""
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Europe/Warsaw
            BEGIN:DAYLIGHT
            DTSTART:19810329T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            SUMMARY:Not a holiday
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VTODO
            DTSTART;VALUE=DATE:20261201
            END:VTODO
            BEGIN:VJOURNAL
            DTSTART;VALUE=DATE:20261202
            END:VJOURNAL
            BEGIN:X-OWN
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261203
            END:VEVENT
            END:X-OWN
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20261204
            END:VEVENT
            END:VCALENDAR
            """);
        Assert.That((read.Days(), read.Told()), Is.EqualTo(("2026-12-04", "")));
    }

    [Test]
    public void From_TheSameDayTwice_IsOneDayWithBothNames()
    {
        var read = Events("SUMMARY:Labour Day|DTSTART:20080501", "SUMMARY:Ascension|DTSTART:20080501", "SUMMARY:Labour Day|DTSTART:20080501");
        Assert.That(read.Days, Is.EqualTo(new[] { new IcsDay(Holiday.Parse("2008-05-01"), "Labour Day, Ascension") }));
    }

    [Test]
    public void From_ADateThatAYearlyOneCovers_IsLeftOut() =>
        Assert.That(Events("DTSTART:20201225|RRULE:FREQ=YEARLY", "DTSTART:20261225", "DTSTART:20261226").Days(), Is.EqualTo("2026-12-26 *-12-25"));

    [Test]
    public void From_OneBadEvent_LosesNoOther()
    {
        var read = Events("DTSTART:20261225", "SUMMARY:Bad|DTSTART:x", "DTSTART:20261226");
        Assert.That(read.Days(), Is.EqualTo("2026-12-25 2026-12-26"));
        Assert.That(read.Problems.Single().Line, Is.EqualTo(9));
    }

    [TestCase("", "NotACalendar()")]
    [TestCase("PK\u0003\u0004", "NotACalendar(); BadLine(PK)")]
    [TestCase("<html>\nnothing here", "NotACalendar(); BadLine(<html>); BadLine(nothing here)")]
    [TestCase("BEGIN:VEVENT\nDTSTART:20261225\nEND:VEVENT", "NotACalendar()")]
    [TestCase("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225", "Unbalanced(VCALENDAR); Unbalanced(VEVENT)")]
    [TestCase("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nEND:VCALENDAR", "Unbalanced(VEVENT)")]
    [TestCase("BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR", "Unbalanced(VEVENT)")]
    [TestCase("BEGIN:VCALENDAR\n;:x\nEND:VCALENDAR", "BadLine(;:x)")]
    public void From_BrokenFile_GivesNothingAndSaysWhy(string text, string told)
    {
        var read = Text(text);
        Assert.That((read.Days(), read.Told()), Is.EqualTo(("", told)));
    }

    [Test]
    public void From_EventThatIsNotClosed_LosesNoOther()
    {
        var read = Text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261225\nBEGIN:VEVENT\nDTSTART:20261226\nEND:VEVENT\nEND:VCALENDAR");
        Assert.That((read.Days(), read.Told(), read.Problems[0].Line), Is.EqualTo(("2026-12-26", "Unbalanced(VEVENT)", 2)));
    }

    [Test]
    public void From_BytesThatAreNoUtf8_AreToldOnce()
    {
        var file = Encoding.Latin1.GetBytes(Small.Replace("Nowy", "Año", StringComparison.Ordinal).Replace("END:VEVENT", "X-A:é\nEND:VEVENT", StringComparison.Ordinal));
        var read = ReadIcs.From(file, Zone, 2025, 2028);
        Assert.That((read.Days(), read.Told(), read.Problems[0].Line), Is.EqualTo(("2027-01-01", "NotUtf8()", 3)));
    }

    [Test]
    public void From_LargeFile_IsNotRead() =>
        Assert.That(Text(new string('x', ReadIcs.GreatestSize + 1)).Told(), Is.EqualTo("FileTooLarge(1025, 1024)"));

    [Test]
    public void From_TooManyDays_AreCutWithAWord()
    {
        var read = Events([.. Enumerable.Range(0, 20).Select(year => $"DTSTART:{2000 + year}0101|DURATION:P365D")]);
        Assert.That(read.Days, Has.Count.EqualTo(ReadIcs.GreatestDays));
        Assert.That(read.Told(), Is.EqualTo("TooMany(5000)"));
    }

    [Test]
    public void From_TooManyEvents_AreCutWithAWord() =>
        Assert.That(Events([.. Enumerable.Repeat("DTSTART:20261225", 5001)]).Told(), Is.EqualTo("TooMany(5000)"));

    [Test]
    public void From_ManyProblems_AreCounted()
    {
        var read = Text("BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat("?\n", 300)) + "END:VCALENDAR");
        Assert.That(read.Problems, Has.Count.EqualTo(201));
        Assert.That(read.Problems[^1], Has.Property("Rule").EqualTo(IcsRule.MoreProblems).And.Property("Arguments").EqualTo(new[] { "100" }));
    }

    [Test]
    public void From_AnyPartOfAFile_NeverFails()
    {
        var whole = Encoding.UTF8.GetBytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY;X=\"ż\":Dzień\\,\r\n  wolny\r\nDTSTART;TZID=Europe/Warsaw:20261225T000000\r\n"
            + "DURATION:P1DT0H\r\nRRULE:FREQ=YEARLY;UNTIL=20301231;BYMONTH=12;BYDAY=-1FR\r\nEXDATE:20261225\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        var random = new Random(20261122);
        for (var i = 0; i < 3000; i++)
        {
            var file = whole[..random.Next(whole.Length + 1)];
            for (var change = random.Next(4); change > 0 && file.Length > 0; change--)
                file[random.Next(file.Length)] = (byte)random.Next(256);
            Assert.That(() => ReadIcs.From(file, Zone, 2025, 2028), Throws.Nothing, Encoding.Latin1.GetString(file));
        }
    }

    [Test]
    public void From_UnknownZone_IsRefused() => Assert.That(() => Text(Small, "Mars/Olympus"), Throws.ArgumentException);

    [TestCase(2028, 2025)]
    [TestCase(1, 2025)]
    [TestCase(2025, 9999)]
    public void From_YearsThatAreNone_AreRefused(int first, int last) =>
        Assert.That(() => ReadIcs.From(Encoding.UTF8.GetBytes(Small), Zone, first, last), Throws.TypeOf<ArgumentOutOfRangeException>());
}
