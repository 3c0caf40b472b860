using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.SurveyResults;

[SetCulture("en-US")]
public class ScoreTextTests
{
    [TestCase(12, "+12")]
    [TestCase(-5, "\u22125")]
    [TestCase(0, "0")]
    [TestCase(-100, "\u2212100")]
    public void Signed_Points_HaveTheirSignAndZeroNone(int points, string expected)
    {
        Assert.That(ScoreText.Signed(points), Is.EqualTo(expected));
    }

    [Test]
    public async Task Figures_HeadlineOfNine_SaysTooFewAndKeepsTheCounts()
    {
        var figures = await Figures.PrepareAsync(Tally((10, 8), (0, 1)), isHeadline: true);

        Assert.That((figures.Score, figures.HasHeadline, figures.Answers, figures.Promoters, figures.Detractors), Is.EqualTo(("Too few answers", false, "9", "8", "1")));
    }

    [Test]
    public async Task Figures_HeadlineOfTen_IsDirectional()
    {
        var figures = await Figures.PrepareAsync(Tally((10, 10)), isHeadline: true);

        // Ten of ten: the adjusted interval is 76.9 +/- 29.4, cut at 100.
        Assert.That((figures.Score, figures.Interval, figures.Standing!.Text), Is.EqualTo(("+100", "+48 to +100", "Direction only")));
    }

    [Test]
    public async Task Figures_Nobody_IsNoDataNeverZero()
    {
        var figures = await Figures.PrepareAsync(Tally());

        Assert.That((figures.Score, figures.Interval), Is.EqualTo(("No data", (string?)null)));
    }

    [Test]
    public async Task Figures_AsManyOnBothSides_IsZero()
    {
        var figures = await Figures.PrepareAsync(Tally((10, 20), (0, 20)), isHeadline: true);

        Assert.That((figures.Score, figures.HasHeadline, figures.Standing), Is.EqualTo(("0", true, (Nop.Plugin.CustomerCare.Admin.Models.BadgeModel?)null)));
    }

    [Test]
    public async Task Figures_Satisfaction_IsAShareWithItsMean()
    {
        var figures = await Figures.PrepareAsync(new ScoreTally(SurveyKind.Satisfaction, [(5, 24), (3, 6), (1, 10)]), isHeadline: true);

        Assert.That((figures.Score, figures.Mean), Is.EqualTo(("60%", "3.7")), "24 of 40; (120 + 18 + 10) / 40");
    }

    private static ScoreFigures Figures => new(AdminDesk.Texts());

    private static ScoreTally Tally(params (int, int)[] scores)
    {
        return new ScoreTally(SurveyKind.Recommendation, scores);
    }
}
