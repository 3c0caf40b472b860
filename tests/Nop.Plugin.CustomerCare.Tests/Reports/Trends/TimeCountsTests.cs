using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Trends;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Trends;

public class TimeCountsTests
{
    [Test]
    public void Median_OfNothing_IsNull()
    {
        Assert.That(TimeCounts.Median([]), Is.Null);
        Assert.That(TimeCounts.Median([new TimeCounts([]), new TimeCounts([])]), Is.Null);
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Median_OfSeveral_IsThatOfAllTheirTimes(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 5)).Select(_ => Enumerable.Range(0, random.Next(8)).Select(_ => (long)random.Next(6)).ToList()).ToList();
            var counts = parts.Select(times => new TimeCounts(times.GroupBy(time => time).OrderByDescending(time => time.Key).Select(time => (time.Key, time.Count())))).ToList();
            var all = parts.SelectMany(times => times).Order().ToList();

            Assert.That(TimeCounts.Median(counts), Is.EqualTo(all.Count == 0 ? null : all[(all.Count - 1) / 2]));
        }
    }
}
