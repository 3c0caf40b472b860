using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Reports.Surveys;

public class ScoreTallyTests
{
    [Test]
    public void Groups_EachScoreOnce_AreSevenDetractorsTwoPassivesTwoPromoters()
    {
        var tally = Tally(Enumerable.Range(0, 11).Select(score => (score, 1)));

        Assert.That((tally.Detractors, tally.Passives, tally.Promoters, tally.Answers), Is.EqualTo((7, 2, 2, 11)));
        Assert.That(tally.Detractors + tally.Passives + tally.Promoters, Is.EqualTo(tally.Answers));
    }

    [Test]
    public void Scores_AreAllOfTheScale_AlsoThoseNobodyGave()
    {
        Assert.That(Tally([(9, 2), (9, 1)]).Scores, Is.EqualTo(Enumerable.Range(0, 11).Select(score => (score, score == 9 ? 3 : 0))));
    }

    [TestCase(-1)]
    [TestCase(11)]
    public void Construction_ScoreOffTheScale_Throws(int score)
    {
        Assert.That(() => Tally([(score, 1)]), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void Everything_WithoutAnswers_IsNoData()
    {
        var none = Tally([]);

        Assert.That((none.Nps!.Score, none.Nps.Interval, none.Mean, none.Satisfied), Is.EqualTo(((double?)null, (Nop.Plugin.CustomerCare.Surveys.Scores.ScoreInterval?)null, (decimal?)null, (ShareEstimate?)null)));
        Assert.That(none.Standing, Is.EqualTo(ScoreStanding.NoData));
    }

    [TestCase(0, ScoreStanding.NoData)]
    [TestCase(1, ScoreStanding.TooFew)]
    [TestCase(9, ScoreStanding.TooFew)]
    [TestCase(10, ScoreStanding.Directional)]
    [TestCase(29, ScoreStanding.Directional)]
    [TestCase(30, ScoreStanding.Full)]
    public void Standing_GoesByTheNumberOfAnswers(int answers, ScoreStanding expected)
    {
        Assert.That(Tally([(9, answers)]).Standing, Is.EqualTo(expected));
    }

    [Test]
    public void ChangeTo_NineAnswersOnOneSide_IsNoChangeToSpeakOf()
    {
        Assert.That(Tally([(0, 9)]).ChangeTo(Tally([(10, 500)])), Is.Null);
        Assert.That(Tally([(0, 500)]).ChangeTo(Tally([(10, 9)])), Is.Null);
        Assert.That(Tally([(0, 10)]).ChangeTo(Tally([(10, 10)]))!.IsSignificant, Is.True);
    }

    [Test]
    public void ChangeTo_PublishedNoise_IsNotSignificant()
    {
        // 46 on 87 answers, 39 on 94: by hand z is about -0.57.
        var before = Tally([(10, 50), (7, 27), (0, 10)]);
        var after = Tally([(10, 52), (7, 27), (0, 15)]);

        Assert.That(before.ChangeTo(after)!.IsSignificant, Is.False);
    }

    [Test]
    public void Satisfaction_NeverHasANetPromoterScore()
    {
        var tally = new ScoreTally(SurveyKind.Satisfaction, [(1, 2), (3, 1), (4, 3), (5, 4)]);

        Assert.That(tally.Nps, Is.Null);
        Assert.That(tally.ChangeTo(tally), Is.Null);
        Assert.That(tally.Mean, Is.EqualTo(3.7m), "(2 + 3 + 12 + 20) / 10");
        Assert.That(tally.Satisfied!.Value.Share, Is.EqualTo(0.7).Within(1e-12));
    }

    // By hand for 7 of 10 with z = 1.96: centre 0.6446, half 0.2476; all of nothing wrong never gives certainty.
    [TestCase(7, 10, 0.396778, 0.892209)]
    [TestCase(10, 10, 0.722467, 1)]
    [TestCase(0, 10, 0, 0.277533)]
    public void ShareEstimate_Interval_IsWilsons(int part, int whole, double low, double high)
    {
        var share = ShareEstimate.Of(part, whole);

        Assert.That((share.Low, share.High), Is.EqualTo((low, high)).Using<(double, double)>((a, b) => Math.Abs(a.Item1 - b.Item1) < 1e-5 && Math.Abs(a.Item2 - b.Item2) < 1e-5));
    }

    private static ScoreTally Tally(IEnumerable<(int, int)> scores)
    {
        return new ScoreTally(SurveyKind.Recommendation, scores);
    }
}
