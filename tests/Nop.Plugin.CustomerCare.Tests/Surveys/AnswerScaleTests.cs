using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys;

[TestFixture]
public class AnswerScaleTests
{
    [TestCase("0", 0)]
    [TestCase("10", 10)]
    [TestCase("11", null)]
    [TestCase("-1", null)]
    [TestCase("9.5", null)]
    [TestCase("07", null)]
    [TestCase("10 ", null)]
    [TestCase("+7", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    [TestCase("99999999999", null)]
    [TestCase("٣", null)]
    public void Read_RecommendationScore_IsExact(string? text, int? score)
    {
        Assert.That(AnswerScale.Of(SurveyKind.Recommendation).Read(text), Is.EqualTo(score));
    }

    [TestCase("0", null)]
    [TestCase("1", 1)]
    [TestCase("5", 5)]
    [TestCase("6", null)]
    public void Read_SatisfactionScore_IsOneToFive(string text, int? score)
    {
        Assert.That(AnswerScale.Of(SurveyKind.Satisfaction).Read(text), Is.EqualTo(score));
    }

    [Test]
    public void ScoreGroups_OfEveryScore_AreTheFieldsOwn()
    {
        Assert.That(Enumerable.Range(0, 11).Select(score => ScoreGroups.Of(SurveyKind.Recommendation, score)), Is.EqualTo(
            Enumerable.Repeat(ScoreGroup.Detractor, 7).Concat([ScoreGroup.Passive, ScoreGroup.Passive, ScoreGroup.Promoter, ScoreGroup.Promoter])));
        Assert.That(() => ScoreGroups.Of(SurveyKind.Recommendation, 11), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void SurveyToken_Fresh_Is160RandomBitsAndStoredHashed()
    {
        var tokens = Enumerable.Range(0, 1000).Select(_ => SurveyToken.New()).ToList();

        Assert.That(tokens, Is.Unique.And.All.Matches("^[0-9a-f]{40}$"));
        Assert.That(SurveyToken.HashOf(tokens[0]), Does.Match("^[0-9a-f]{64}$").And.Not.Contain(tokens[0]));
        Assert.That(SurveyToken.IsWellFormed(tokens[0].ToUpperInvariant()), Is.False);
    }
}
