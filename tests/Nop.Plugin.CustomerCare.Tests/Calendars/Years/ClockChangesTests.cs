using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Calendars.Years;
using NUnit.Framework;
using static Nop.Plugin.CustomerCare.Tests.Calendars.Sample;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Years;

[TestFixture]
public class ClockChangesTests
{
    [TestCase("Europe/Warsaw", "2026-01-01T00:00", "2026-03-29T01:00", 60)]
    [TestCase("Europe/Warsaw", "2026-03-29T00:59:59", "2026-03-29T01:00", 60)]
    [TestCase("Europe/Warsaw", "2026-03-29T01:00", "2026-10-25T01:00", -60)]
    [TestCase("Europe/Warsaw", "2060-11-01T00:00", "2061-03-27T01:00", 60)]
    [TestCase("Australia/Lord_Howe", "2026-01-01T00:00", "2026-04-04T15:00", -30)]
    [TestCase("America/Sao_Paulo", "2015-10-01T00:00", "2015-10-18T03:00", 60)]
    [TestCase("Pacific/Apia", "2011-12-01T00:00", "2011-12-30T10:00", 1440)]
    [TestCase("Asia/Tokyo", "1900-01-01T00:00", "1948-05-01T15:00", 60)]
    public void NextAfter_ZoneThatChanges_IsTheFirstInstantOfTheNewOffset(string zone, string after, string expected, int minutes)
    {
        var change = ClockChanges.NextAfter(BusinessCalendar.Default(zone), Utc(after));

        Assert.That(change?.OnUtc, Is.EqualTo(Utc(expected)));
        Assert.That(change?.Forward, Is.EqualTo(TimeSpan.FromMinutes(minutes)));
    }

    [TestCase("Asia/Kolkata", "2026-01-01T00:00")]
    [TestCase("America/Sao_Paulo", "2026-01-01T00:00")]
    [TestCase("UTC", "0001-01-01T00:00")]
    [TestCase("Europe/Warsaw", "9999-12-01T00:00")]
    public void NextAfter_NoneToCome_IsNull(string zone, string after) =>
        Assert.That(ClockChanges.NextAfter(BusinessCalendar.Default(zone), Utc(after)), Is.Null);

    [Test]
    public void Between_TheInstantOfAChange_IsIncludedAtTheStartOnly()
    {
        var calendar = BusinessCalendar.Default("Europe/Warsaw");
        var spring = Utc("2026-03-29T01:00");
        var autumn = Utc("2026-10-25T01:00");
        Assert.That(ClockChanges.Between(calendar, spring, autumn).Select(change => change.OnUtc), Is.EqualTo(new[] { spring }));
        Assert.That(ClockChanges.Between(calendar, spring, autumn.AddTicks(1)).Select(change => change.OnUtc), Is.EqualTo(new[] { spring, autumn }));
        Assert.That(ClockChanges.Between(calendar, autumn, spring), Is.Empty);
    }

    [Test]
    public void LocalBefore_OfAChange_IsWhatClocksWouldHaveShown()
    {
        var change = ClockChanges.NextAfter(BusinessCalendar.Default("Europe/Warsaw"), Utc("2026-01-01T00:00"))!.Value;

        Assert.That(change.LocalBefore, Is.EqualTo(new DateTime(2026, 3, 29, 2, 0, 0)));
    }

    [Test]
    public void NextAfter_NotUtc_IsRefused() =>
        Assert.That(() => ClockChanges.NextAfter(BusinessCalendar.Default("UTC"), new DateTime(2026, 1, 1)), Throws.ArgumentException);
}
