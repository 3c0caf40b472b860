using Nop.Plugin.CustomerCare.Surveys.Scores;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys.Scores;

/// <summary>What the case file of scores doesn't say; the figures themselves are pinned there.</summary>
[TestFixture]
public class NetPromoterScoreTests
{
    [Test]
    public void EveryFigure_WithoutAnswers_IsNull()
    {
        var none = new NetPromoterScore(0, 0, 0);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(none.Score, Is.Null);
            Assert.That(none.StandardError, Is.Null);
            Assert.That(none.Margin, Is.Null);
            Assert.That(none.Interval, Is.Null);
            Assert.That(none.ChangeTo(new NetPromoterScore(1, 1, 1)), Is.Null);
            Assert.That(new NetPromoterScore(1, 1, 1).ChangeTo(none), Is.Null);
        }
    }

    [TestCase(-1, 0, 0)]
    [TestCase(0, -1, 0)]
    [TestCase(0, 0, -1)]
    public void Construction_NegativeCount_Throws(int promoters, int passives, int detractors) =>
        Assert.That(() => new NetPromoterScore(promoters, passives, detractors), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Interval_Unanimous_IsCutAtTheEndOfTheScale()
    {
        var interval = new NetPromoterScore(0, 0, 10).Interval!.Value;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(interval.Low, Is.EqualTo(-100));
            Assert.That(interval.Centre - interval.HalfWidth, Is.LessThan(-100));
        }
    }

    [Test]
    public void ChangeTo_BothUnanimous_HasNoPlainTestButAnAdjustedOne()
    {
        var change = new NetPromoterScore(30, 0, 0).ChangeTo(new NetPromoterScore(0, 0, 30))!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(change.ZWald, Is.Null);
            Assert.That(change.PWald, Is.Null);
            Assert.That(change.ZAdjusted, Is.LessThan(-10));
            Assert.That(change.PAdjusted, Is.Zero);
            Assert.That(change.IsSignificant, Is.True);
        }
    }

    [TestCase(0, 1)]
    [TestCase(1, 0.317310507862914)]
    [TestCase(-1.959963984540054, 0.05)]
    [TestCase(3.5, 0.000465258158118)]
    [TestCase(5.9, 3.6360e-9)]
    [TestCase(40, 0)]
    public void TwoSided_KnownPoints_MatchTheTables(double z, double expected) =>
        Assert.That(NormalDistribution.TwoSided(z), Is.EqualTo(expected).Within(1e-8));
}
