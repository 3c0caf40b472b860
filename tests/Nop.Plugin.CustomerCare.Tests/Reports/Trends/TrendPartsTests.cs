using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Reports.Trends;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Trends;

public class TrendPartsTests
{
    private static readonly DateOnly Today = new(2028, 3, 1);

    [TestCase(TrendSpan.Week, 7, "2028-02-24")]
    [TestCase(TrendSpan.Month, 30, "2028-02-01")]
    [TestCase(TrendSpan.Year, 12, "2027-04-01")]
    public void Of_Span_FollowsWithoutGapsUpToToday(TrendSpan span, int count, string first)
    {
        var parts = TrendParts.Of(span, Today);

        Assert.That(parts, Has.Count.EqualTo(count));
        Assert.That(parts[0].FirstDay, Is.EqualTo(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.That(parts[^1].End, Is.EqualTo(Today.AddDays(1)));
        Assert.That(parts.Skip(1).Select(part => part.FirstDay), Is.EqualTo(parts.SkipLast(1).Select(part => part.End)));
    }

    [Test]
    public void Of_Year_HasWholeMonthsAndThisOneAsFarAsItHasCome()
    {
        var parts = TrendParts.Of(TrendSpan.Year, new DateOnly(2028, 3, 15));

        Assert.That(parts[^1], Is.EqualTo(new PeriodPart(new DateOnly(2028, 3, 1), new DateOnly(2028, 3, 16))));
        Assert.That(parts[^2], Is.EqualTo(new PeriodPart(new DateOnly(2028, 2, 1), new DateOnly(2028, 3, 1))));
    }
}
