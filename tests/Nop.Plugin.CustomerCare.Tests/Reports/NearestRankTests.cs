using Nop.Plugin.CustomerCare.Reports;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports;

[TestFixture]
public class NearestRankTests
{
    [TestCase(50, new long[] { 7 }, 7)]
    [TestCase(90, new long[] { 7 }, 7)]
    [TestCase(50, new long[] { 1, 2 }, 1)]
    [TestCase(50, new long[] { 1, 2, 9 }, 2)]
    [TestCase(50, new long[] { 15, 20, 35, 40, 50 }, 35)]
    [TestCase(30, new long[] { 15, 20, 35, 40, 50 }, 20)]
    [TestCase(100, new long[] { 15, 20, 35, 40, 50 }, 50)]
    [TestCase(90, new long[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 9)]
    [TestCase(90, new long[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 10)]
    public void Of_SortedValues_IsOneOfThem(int percent, long[] sorted, long expected)
    {
        Assert.That(NearestRank.Of(sorted, percent), Is.EqualTo(expected));
    }

    [Test]
    public void Of_NoValues_IsNull()
    {
        Assert.That(NearestRank.Of<long>([], 50), Is.Null);
    }

    [TestCase(0)]
    [TestCase(101)]
    public void Of_PercentOutOfRange_Throws(int percent)
    {
        Assert.That(() => NearestRank.Of<long>([1], percent), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
