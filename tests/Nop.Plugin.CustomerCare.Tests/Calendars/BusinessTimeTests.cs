using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

// 2026: 4 May is a Monday, Warsaw is at +02:00.
[TestFixture]
public class BusinessTimeTests
{
    private static readonly BusinessTime Shop = Time("Europe/Warsaw", UnevenHours);

    [TestCase("2026-05-04T09:00+02:00", 8, "2026-05-04T17:00+02:00", Description = "used up at closing: that closing")]
    [TestCase("2026-05-04T17:00+02:00", 1, "2026-05-05T11:00+02:00", Description = "starts at closing: nothing of that day")]
    [TestCase("2026-05-04T05:00+02:00", 1, "2026-05-04T10:00+02:00", Description = "starts before opening")]
    [TestCase("2026-05-06T11:00+02:00", 2, "2026-05-06T14:00+02:00", Description = "across lunch")]
    [TestCase("2026-05-08T23:00+02:00", 4, "2026-05-09T03:00+02:00", Description = "Friday's night shift runs into Saturday")]
    [TestCase("2026-05-09T05:00+02:00", 2, "2026-05-11T10:00+02:00", Description = "Saturday is else closed")]
    [TestCase("2026-05-04T17:30+02:00", 0, "2026-05-05T10:00+02:00", Description = "zero outside hours: next opening")]
    [TestCase("2026-05-04T16:59:59+02:00", 0, "2026-05-04T16:59:59+02:00", Description = "zero inside hours: the start")]
    public void Deadline_AroundTheHours_CountsOpenTimeOnly(string start, double hours, string expected) =>
        Assert.That(Shop.Deadline(Utc(start), Hours(hours)), Is.EqualTo(Utc(expected)));

    [Test]
    public void Deadline_FractionsOfASecond_AreKept() =>
        Assert.That(Shop.Deadline(Utc("2026-05-04T16:59:59.9999999+02:00"), TimeSpan.FromTicks(2)),
            Is.EqualTo(Utc("2026-05-05T10:00:00.0000001+02:00")));

    [Test]
    public void Deadline_Result_IsUtc() =>
        Assert.That(Shop.Deadline(Utc("2026-05-04T12:00"), Hours(1))!.Value.Kind, Is.EqualTo(DateTimeKind.Utc));

    [Test]
    public void Deadline_NegativeDuration_Throws() =>
        Assert.That(() => Shop.Deadline(Utc("2026-05-04T12:00"), Hours(-1)), Throws.TypeOf<ArgumentOutOfRangeException>());

    [TestCase(DateTimeKind.Local)]
    [TestCase(DateTimeKind.Unspecified)]
    public void EveryQuestion_InstantNotUtc_ThrowsNamingTheKind(DateTimeKind kind)
    {
        var utc = Utc("2026-05-04T12:00");
        var wrong = DateTime.SpecifyKind(utc, kind);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => Shop.Deadline(wrong, Hours(1)), Throws.ArgumentException.With.Message.Contains(kind.ToString()));
            Assert.That(() => Shop.Elapsed(wrong, utc), Throws.ArgumentException);
            Assert.That(() => Shop.Elapsed(utc, wrong), Throws.ArgumentException);
            Assert.That(() => Shop.IsOpen(wrong), Throws.ArgumentException);
            Assert.That(() => Shop.NextOpening(wrong), Throws.ArgumentException);
            Assert.That(() => Shop.OpenIntervals(wrong, utc), Throws.ArgumentException);
            Assert.That(() => Shop.ToLocal(wrong), Throws.ArgumentException);
            Assert.That(() => new ClosedSpan(wrong, utc), Throws.ArgumentException);
        }
    }

    [Test]
    public void Elapsed_EndBeforeStart_IsZero() =>
        Assert.That(Shop.Elapsed(Utc("2026-05-05T12:00"), Utc("2026-05-04T12:00")), Is.EqualTo(TimeSpan.Zero));

    [Test]
    public void Elapsed_OverAWeek_SumsTheHours() =>
        Assert.That(Shop.Elapsed(Utc("2026-05-04T00:00"), Utc("2026-05-11T00:00")), Is.EqualTo(Hours(8 + 6 + 8.75 + 6 + 8)));

    [TestCase("2026-05-04T09:00+02:00", true, Description = "opening belongs to the hours")]
    [TestCase("2026-05-04T17:00+02:00", false, Description = "closing doesn't")]
    [TestCase("2026-05-09T05:59:59+02:00", true)]
    [TestCase("2026-05-09T06:00+02:00", false)]
    public void IsOpen_AtTheEdges_IsHalfOpen(string instant, bool expected) =>
        Assert.That(Shop.IsOpen(Utc(instant)), Is.EqualTo(expected));

    [Test]
    public void OpenIntervals_CutToTheSpan_AreInOrder() =>
        Assert.That(Shop.OpenIntervals(Utc("2026-05-06T10:00+02:00"), Utc("2026-05-07T11:00+02:00")), Is.EqualTo(new[]
        {
            new OpenInterval(Utc("2026-05-06T10:00+02:00"), Utc("2026-05-06T12:00+02:00")),
            new OpenInterval(Utc("2026-05-06T13:00+02:00"), Utc("2026-05-06T18:15+02:00")),
            new OpenInterval(Utc("2026-05-07T10:00+02:00"), Utc("2026-05-07T11:00+02:00")),
        }));

    [Test]
    public void OpenIntervals_AroundTheClockOverNewYear_AreOne() =>
        Assert.That(BusinessTime.AroundTheClock.OpenIntervals(Utc("2025-11-01T00:00"), Utc("2027-02-01T00:00")), Is.EqualTo(new[]
        {
            new OpenInterval(Utc("2025-11-01T00:00"), Utc("2027-02-01T00:00")),
        }));

    [Test]
    public void AroundTheClock_AnyInstants_IsPlainSubtraction()
    {
        var start = Utc("2026-02-03T04:05:06.789");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(BusinessTime.AroundTheClock.Deadline(start, Hours(30_000)), Is.EqualTo(start.AddHours(30_000)));
            Assert.That(BusinessTime.AroundTheClock.Elapsed(start, start.AddHours(30_000)), Is.EqualTo(Hours(30_000)));
        }
    }

    [Test]
    public void Elapsed_NineteenYearsOfSundays_IsTheSum()
    {
        var sundays = Time("Etc/UTC", """ "sun": [["08:00","21:00"]] """);

        // 4 January 1998 to 1 January 2017: 992 Sundays of 13 hours.
        Assert.That(sundays.Elapsed(Utc("1998-01-01T00:00"), Utc("2017-01-01T00:00")), Is.EqualTo(Hours(991 * 13)));
    }
}
