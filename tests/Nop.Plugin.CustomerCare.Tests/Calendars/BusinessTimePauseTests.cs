using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

// 4 May 2026 is a Monday, open 09:00 to 17:00; Tuesday 10:00 to 16:00.
[TestFixture]
public class BusinessTimePauseTests
{
    private static readonly BusinessTime Shop = Time("Etc/UTC", UnevenHours);

    private static readonly DateTime Start = Utc("2026-05-04T10:00");

    [TestCase("", "2026-05-04T12:00")]
    [TestCase("11:00-11:30", "2026-05-04T12:30")]
    [TestCase("11:30-12:30 11:00-12:00", "2026-05-04T13:30", Description = "unsorted and overlapping: counted once")]
    [TestCase("11:00-11:00", "2026-05-04T12:00", Description = "empty")]
    [TestCase("08:00-09:30", "2026-05-04T12:00", Description = "over before the start")]
    [TestCase("08:00-10:30", "2026-05-04T12:30", Description = "running at the start")]
    [TestCase("12:00-15:00", "2026-05-04T12:00", Description = "begins when the budget is used up")]
    [TestCase("11:00-23:00", "2026-05-05T11:00", Description = "overnight: only its open time is credited")]
    public void Deadline_TwoHoursWithPauses_SkipsThem(string pauses, string expected) =>
        Assert.That(Shop.Deadline(Start, Hours(2), Pauses(pauses)), Is.EqualTo(Utc(expected)));

    [TestCase("10:00-11:00", "2026-05-04T11:00", Description = "paused at the start: the end of the pause")]
    [TestCase("10:00-17:00", "2026-05-05T10:00", Description = "paused until closing: the next opening")]
    [TestCase("09:00-10:00", "2026-05-04T10:00", Description = "a pause doesn't hold its end")]
    public void Deadline_ZeroDurationWithPauses_IsTheNextRunningInstant(string pauses, string expected) =>
        Assert.That(Shop.Deadline(Start, TimeSpan.Zero, Pauses(pauses)), Is.EqualTo(Utc(expected)));

    [TestCase("11:00-11:30", 6.5)]
    [TestCase("11:30-12:30 11:00-12:00", 5.5)]
    [TestCase("06:00-10:30 16:30-23:00", 6)]
    [TestCase("00:00-23:59", 0)]
    public void Elapsed_RestOfTheDayWithPauses_LeavesThemOut(string pauses, double hours) =>
        Assert.That(Shop.Elapsed(Start, Utc("2026-05-04T20:00"), Pauses(pauses)), Is.EqualTo(Hours(hours)));

    [Test]
    public void Elapsed_PauseOverTheWeekend_CreditsOpenTimeOnly()
    {
        ClosedSpan[] weekend = [new(Utc("2026-05-08T23:00"), Utc("2026-05-11T10:00"))];
        Assert.That(Shop.Elapsed(Utc("2026-05-08T22:00"), Utc("2026-05-11T11:00"), weekend), Is.EqualTo(Hours(2)));
    }

    [Test]
    public void Deadline_PauseWithoutEnd_IsNone()
    {
        ClosedSpan[] forever = [new(Utc("2026-05-04T11:00"), DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Shop.Deadline(Start, Hours(2), forever), Is.Null);
            Assert.That(Shop.Deadline(Start, Hours(1), forever), Is.EqualTo(Utc("2026-05-04T11:00")));
            Assert.That(Shop.Elapsed(Start, Utc("2026-05-06T11:00"), forever), Is.EqualTo(Hours(1)));
        }
    }

    [Test]
    public void ClosedSpan_EndBeforeStart_Throws() =>
        Assert.That(() => new ClosedSpan(Start, Start.AddTicks(-1)), Throws.ArgumentException);

    private static ClosedSpan[] Pauses(string text) =>
    [
        .. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(span => span.Split('-'))
            .Select(span => new ClosedSpan(Utc($"2026-05-04T{span[0]}"), Utc($"2026-05-04T{span[1]}"))),
    ];
}
