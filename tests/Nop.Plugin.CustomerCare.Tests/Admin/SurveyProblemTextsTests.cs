using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Localization;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class SurveyProblemTextsTests
{
    [TestCaseSource(typeof(TextFiles), nameof(TextFiles.Languages))]
    public void Of_EachRule_IsASentenceWithItsArguments(string language)
    {
        var texts = TextFiles.Read(language);
        var broken = SurveyDefaults.Of(SurveyKind.Recommendation, "Taken") with
        {
            DelayHours = 99_999,
            ReminderDays = 30,
            SamplePercent = 101,
            Audience = new Audience { MinimumTotal = -2 },
            ReviewUrl = "shop"
        };

        var sentences = SurveyProblemTexts.Of(SurveyRules.Check(SurveyKind.Recommendation, broken, ["taken"]))
            .ToDictionary(problem => problem.Field, problem => string.Format(CultureInfo.InvariantCulture, texts[problem.TextKey], problem.Arguments));

        Assert.Multiple(() =>
        {
            Assert.That(sentences["name"], Does.Contain("Taken"));
            Assert.That(sentences["delay"], Does.Contain("4320").And.Contain("180"));
            Assert.That(sentences["reminderDays"], Does.Contain("30"));
            Assert.That(sentences["samplePercent"], Does.Contain("101").And.Contain("100"));
            Assert.That(sentences["audience.minimumTotal"], Does.Contain("-2").And.Not.Contain("79228"));
            Assert.That(sentences["reviewUrl"], Does.Contain("shop"));
        });
    }

    [Test]
    public void Of_EveryRule_HasAText()
    {
        var english = TextFiles.Read("en");

        Assert.That(Enum.GetValues<SurveyRule>().Where(rule => !english.ContainsKey($"Plugins.CustomerCare.SurveyRule.{WireName.Of(rule)}")), Is.Empty);
    }
}
