using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Admin.SurveyResults;

public class SurveyChoiceTests
{
    private static readonly Survey[] Surveys = [Of(3, SurveyKind.Recommendation), Of(4, SurveyKind.Satisfaction)];

    [TestCase(null, SurveyKind.Recommendation, null)]
    [TestCase(0, SurveyKind.Recommendation, null)]
    [TestCase(-1, SurveyKind.Satisfaction, null)]
    [TestCase(3, SurveyKind.Recommendation, 3)]
    [TestCase(4, SurveyKind.Satisfaction, 4)]
    [TestCase(99, SurveyKind.Recommendation, null)]
    public void Of_Value_IsASurveyOrAllOfAKindNeverBothKinds(int? value, SurveyKind kind, int? surveyId)
    {
        Assert.That(SurveyChoice.Of(value, Surveys), Is.EqualTo(new SurveyChoice(kind, surveyId)));
    }

    [Test]
    public void Value_ReadAgain_IsTheSameChoice()
    {
        var choices = new[] { new SurveyChoice(SurveyKind.Recommendation, null), new SurveyChoice(SurveyKind.Satisfaction, null), new SurveyChoice(SurveyKind.Recommendation, 3) };

        Assert.That(choices.Select(choice => SurveyChoice.Of(choice.Value, Surveys)), Is.EqualTo(choices));
    }

    private static Survey Of(int id, SurveyKind kind)
    {
        var trigger = kind == SurveyKind.Recommendation ? SurveyTrigger.Completed : SurveyTrigger.Resolved;
        return new Survey { Id = id, Kind = kind, Definition = new SurveyDefinition { Name = $"Survey {id}", Trigger = trigger }, IsEnabled = true, Revision = 1, CreatedOnUtc = DateTime.UnixEpoch };
    }
}
