using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Explanation;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Sla.Explanation;

/// <summary>Open Monday to Friday, 09:00 to 17:00 in Warsaw: 40 hours a week.</summary>
[TestFixture]
public class FoldedTimeTests
{
    [Test]
    public void ThreeYears_WholeWeeksBetweenAreOneLine()
    {
        var rows = Rows(Explained.Catalog(SlaMetric.FirstResponse, 60), "2026-03-04 10:00+01:00", "2029-03-07 10:00+01:00");
        var folded = rows.Single(row => row.Weeks > 0);

        Assert.That(rows, Has.Count.LessThan(30));
        Assert.That((folded.Weeks, folded.Intervals, folded.Seconds), Is.EqualTo((154, 770, 154 * 40 * 3600L)));
        Assert.That(rows.Zip(rows.Skip(1)), Has.All.Matches<(CountedRow Left, CountedRow Right)>(pair => pair.Left.TotalSeconds + pair.Right.Seconds == pair.Right.TotalSeconds));
    }

    [Test]
    public void WeekWithAHoliday_HasALineOfItsOwn()
    {
        var catalog = Explained.Catalog(SlaMetric.FirstResponse, 60, more: """, "holidays": ["2026-06-04"]""");
        var folded = Rows(catalog, "2026-03-04 10:00+01:00", "2026-10-07 10:00+02:00").Where(row => row.Weeks > 0);

        Assert.That(folded.Select(row => row.Seconds / row.Weeks / 3600), Is.EqualTo(new[] { 40, 32, 40 }));
    }

    [Test]
    public void AMonth_IsShownInFull()
    {
        Assert.That(Rows(Explained.Catalog(SlaMetric.FirstResponse, 60), "2026-03-02 09:00+01:00", "2026-03-27 17:00+01:00"), Has.All.Property(nameof(CountedRow.Weeks)).EqualTo(0));
    }

    [Test]
    public void EveryWeekDifferent_AllShareOneLine()
    {
        var holidays = string.Join(", ", Enumerable.Range(0, 60).Select(week => $"\"{new DateOnly(2026, 3, 2).AddDays(week * 14):yyyy-MM-dd}\""));
        var rows = Rows(Explained.Catalog(SlaMetric.FirstResponse, 60, more: $", \"holidays\": [{holidays}]"), "2026-03-04 10:00+01:00", "2028-03-08 10:00+01:00");

        Assert.That(rows.Count(row => row.Weeks > 0), Is.EqualTo(1));
    }

    private static List<CountedRow> Rows(SlaCatalog catalog, string from, string now)
    {
        var explanation = ExplainClock.Of(Explained.Asked(from).Lines, catalog, (SlaMetric.FirstResponse, 1), LogBuilder.Utc(now))!;
        return [.. FoldedTime.Of(explanation.Counted, explanation.Wall)];
    }
}
