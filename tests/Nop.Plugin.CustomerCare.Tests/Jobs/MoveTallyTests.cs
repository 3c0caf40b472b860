using Nop.Plugin.CustomerCare.Jobs;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Jobs;

[TestFixture]
public class MoveTallyTests
{
    [TestCase(new long[0], 0, 0)]
    [TestCase(new long[] { 7 }, 7, 7)]
    [TestCase(new long[] { 9, 1, 5 }, 5, 9)]
    [TestCase(new long[] { 1, 2, 3, 4000 }, 2, 4000)]
    [TestCase(new long[] { 60, 60, 60, 3600 }, 60, 3600)]
    public void Median_OfAmounts_IsTheMiddleOneOrTheLowerOfTwo(long[] amounts, long median, long largest)
    {
        var tally = MoveTally.Nothing.Plus(amounts);

        Assert.That((tally.Count, tally.Median, tally.Largest), Is.EqualTo(((long)amounts.Length, median, largest)));
    }

    [Test]
    public void Plus_ManyDifferentAmounts_StaysSmallAndNearlyExact()
    {
        var amounts = Enumerable.Range(1, 50_000).Select(amount => amount * 7L).ToList();

        var tally = amounts.Chunk(100).Aggregate(MoveTally.Nothing, (sum, some) => sum.Plus(MoveTally.Nothing.Plus(some)));

        Assert.That(tally.Count, Is.EqualTo(50_000));
        Assert.That(tally.Counts, Has.Count.LessThan(5000));
        Assert.That(tally.Median, Is.EqualTo(25_000 * 7).Within(0.5).Percent);
        Assert.That(tally.Largest, Is.EqualTo(350_000));
    }

    [Test]
    public void Read_WrittenResult_IsTheSame()
    {
        var figures = RecomputeFigures.Nothing with { Inquiries = 9, Changed = 3, Earlier = MoveTally.Nothing.Plus([60, 60, 3600]), Withdrawn = 1 };

        var read = RecomputeResult.Read(new RecomputeResult(figures, true).Write());

        Assert.That((read.IsSuperseded, read.Figures.Inquiries, read.Figures.Withdrawn), Is.EqualTo((true, 9L, 1L)));
        Assert.That((read.Figures.Earlier.Count, read.Figures.Earlier.Median, read.Figures.Earlier.Largest), Is.EqualTo((3L, 60L, 3600L)));
    }
}
