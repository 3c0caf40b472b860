using Nop.Plugin.CustomerCare.Calendars;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Calendars;

[TestFixture]
public class StepIndexTests
{
    [TestCase(new long[] { 0 }, 0)]
    [TestCase(new long[] { 0 }, 1_000)]
    [TestCase(new long[] { 0, 0 }, 10)]
    [TestCase(new long[] { 0, 0, 5, 5, 5, 9 }, 9)]
    [TestCase(new long[] { 0, 500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510 }, 1_000, Description = "a crowd in one strip")]
    [TestCase(new long[] { 0, 990, 995, 999 }, 1_000, Description = "all at the end")]
    public void LastAtOrBelow_EveryValueToBeyondTheEnd_IsTheLastStepNotAbove(long[] steps, long end)
    {
        var index = new StepIndex(steps, end);
        for (var value = 0L; value <= end + 20; value++)
            Assert.That(index.LastAtOrBelow(value), Is.EqualTo(Array.FindLastIndex(steps, step => step <= value)), $"{value}");
    }

    [Test]
    public void LastAtOrBelow_TicksOfAllTime_FindsThem()
    {
        long[] steps = [.. Enumerable.Range(0, 9999).Select(year => new DateTime(year + 1, 1, 1).Ticks)];
        var index = new StepIndex(steps, DateTime.MaxValue.Ticks);
        for (var year = 1; year <= 9999; year++)
            Assert.That((index.LastAtOrBelow(steps[year - 1]), index.LastAtOrBelow(steps[year - 1] + TimeSpan.TicksPerDay * 365 - 1)), Is.EqualTo((year - 1, year - 1)));
    }
}
