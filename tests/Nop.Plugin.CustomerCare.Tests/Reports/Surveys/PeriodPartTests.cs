using Nop.Plugin.CustomerCare.Reports.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Surveys;

public class PeriodPartTests
{
    private static readonly DateOnly Thursday = new(2026, 1, 1);

    [Test]
    public void Of_ThreeWeeks_CutsAtMondays()
    {
        var parts = PeriodPart.Of(Thursday, Thursday.AddDays(18));

        Assert.That(parts, Is.EqualTo(new[]
        {
            new PeriodPart(Thursday, new DateOnly(2026, 1, 5)), new PeriodPart(new DateOnly(2026, 1, 5), new DateOnly(2026, 1, 12)),
            new PeriodPart(new DateOnly(2026, 1, 12), new DateOnly(2026, 1, 19))
        }));
    }

    [Test]
    public void Of_HalfAYear_IsMonthsCutToThePeriod()
    {
        var parts = PeriodPart.Of(new DateOnly(2026, 1, 10), new DateOnly(2026, 7, 3));

        Assert.That(parts.Select(part => part.FirstDay), Is.EqualTo(new[] { new DateOnly(2026, 1, 10) }.Concat(Enumerable.Range(2, 6).Select(month => new DateOnly(2026, month, 1)))));
        Assert.That(parts[^1].End, Is.EqualTo(new DateOnly(2026, 7, 3)));
    }

    [TestCase(1)]
    [TestCase(93)]
    [TestCase(94)]
    [TestCase(1830)]
    [TestCase(1831)]
    public void Of_AnyLength_LeavesNoGapAndNoOverlap(int days)
    {
        var parts = PeriodPart.Of(Thursday, Thursday.AddDays(days));

        Assert.That(parts[0].FirstDay, Is.EqualTo(Thursday));
        Assert.That(parts[^1].End, Is.EqualTo(Thursday.AddDays(days)));
        Assert.That(parts.Skip(1).Select(part => part.FirstDay), Is.EqualTo(parts.SkipLast(1).Select(part => part.End)));
    }

    [Test]
    public void Of_AllDaysThereAre_KeepsTheLastHundredAndTwentyYears()
    {
        var parts = PeriodPart.Of(DateOnly.MinValue, DateOnly.MaxValue);

        Assert.That(parts, Has.Count.EqualTo(120));
        Assert.That(parts[^1].End, Is.EqualTo(DateOnly.MaxValue));
    }

    [Test]
    public void Of_FirstWeekOfTheCalendar_BeginsThere()
    {
        Assert.That(PeriodPart.Of(DateOnly.MinValue, DateOnly.MinValue.AddDays(3))[0].FirstDay, Is.EqualTo(DateOnly.MinValue));
    }

    [Test]
    public void Of_NoDay_Throws()
    {
        Assert.That(() => PeriodPart.Of(Thursday, Thursday), Throws.ArgumentException);
    }

    [TestCase(0, 0, null)]
    [TestCase(3, 1, "0.333333")]
    [TestCase(4, 4, "1")]
    public void SendCohort_Rate_IsAnsweredOfSent(int sent, int answered, string? expected)
    {
        Assert.That(new SendCohort(default, sent, answered, 0).Rate?.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }
}
