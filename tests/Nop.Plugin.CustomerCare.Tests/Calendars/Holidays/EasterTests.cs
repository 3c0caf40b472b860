using Nop.Plugin.CustomerCare.Calendars.Holidays;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars.Holidays;

[TestFixture]
public class EasterTests
{
    /// <summary>With the earliest and the latest date there can be, and the years in which the plain rule needs its correction.</summary>
    [TestCase("1818-03-22")]
    [TestCase("1943-04-25")]
    [TestCase("1954-04-18")]
    [TestCase("1981-04-19")]
    [TestCase("2000-04-23")]
    [TestCase("2008-03-23")]
    [TestCase("2024-03-31")]
    [TestCase("2025-04-20")]
    [TestCase("2026-04-05")]
    [TestCase("2027-03-28")]
    [TestCase("2038-04-25")]
    [TestCase("2049-04-18")]
    [TestCase("2076-04-19")]
    [TestCase("2285-03-22")]
    public void Sunday_KnownYear_IsThatDate(string date)
    {
        var easter = DateOnly.ParseExact(date, "yyyy-MM-dd");
        Assert.That(Easter.Sunday(easter.Year), Is.EqualTo(easter));
    }

    [Test]
    public void Sunday_EveryYear_IsASundayFrom22MarchTo25April()
    {
        for (var year = 1583; year <= 4099; year++)
        {
            var easter = Easter.Sunday(year);
            Assert.That(easter.DayOfWeek, Is.EqualTo(DayOfWeek.Sunday), $"{year}");
            Assert.That(easter, Is.InRange(new DateOnly(year, 3, 22), new DateOnly(year, 4, 25)), $"{year}");
        }
    }
}
