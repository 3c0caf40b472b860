using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Scores;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Surveys;

public class RoundedScoreTests
{
    [TestCase(0, 0, 0, null)]
    [TestCase(1, 1, 1, 0)]
    [TestCase(0, 5, 0, 0)]
    [TestCase(1, 7, 0, 13, Description = "12.5 goes away from zero")]
    [TestCase(0, 7, 1, -13, Description = "-12.5 goes away from zero")]
    [TestCase(57, 143, 0, 29, Description = "28.5, which binary fractions make 28.499999999999996")]
    [TestCase(0, 143, 57, -29)]
    [TestCase(0, 999, 1, 0, Description = "-0.1 is zero, not minus zero")]
    [TestCase(1, 1, 1, 0)]
    [TestCase(101, 33, 66, 18, Description = "17.5: shares of 51 and 33 rounded first would give 18 as well, 50.5 and 33 would not")]
    [TestCase(10, 0, 0, 100)]
    [TestCase(0, 0, 10, -100)]
    public void Of_Score_SubtractsThenRounds(int promoters, int passives, int detractors, int? expected)
    {
        Assert.That(RoundedScore.Of(new NetPromoterScore(promoters, passives, detractors)), Is.EqualTo(expected));
    }

    [Test]
    public void Of_SharesThatRoundApart_IsNotTheirDifference()
    {
        // 2/3 and 1/3 round to 67 and 33, whose difference is 34; the score is 33.33.
        Assert.That(RoundedScore.Of(new NetPromoterScore(2, 0, 1)), Is.EqualTo(33));
    }

    [TestCase(2.5, 3)]
    [TestCase(-2.5, -3)]
    [TestCase(-0.4, 0)]
    public void Of_Points_RoundsHalfAwayFromZero(double points, int expected)
    {
        Assert.That(RoundedScore.Of(points), Is.EqualTo(expected));
    }
}
