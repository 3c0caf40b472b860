using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

[TestFixture]
public class SettingsProblemsTests
{
    private static ConfigureModel Good => new()
    {
        AlertDelivery = "at_once",
        DigestHours = 4,
        DigestHour = 9,
        AlertAddresses = "a@example.com, b.c+d@mail.example.com;\r\nż@example.com",
        ContactFormPriority = "normal",
        VendorFormPriority = "low",
        OrderContactPriority = "high",
        ReturnRequestPriority = "normal",
        PrivacyRequestPriority = "urgent",
        ProductReviewPriority = "normal",
        PrivateMessagePriority = "normal",
        ReviewStars = 2,
        RepeatedContactHours = 72,
        SummaryFrequency = "off",
        SummaryWeekday = "monday",
        SummaryHour = 7
    };

    [Test]
    public void Of_GoodSettings_None()
    {
        Assert.That(SettingsProblems.Of(Good, 0), Is.Empty);
        Assert.That(SettingsProblems.Of(Good with { AlertAddresses = null }, 0), Is.Empty);
    }

    [TestCase("anna")]
    [TestCase("anna@")]
    [TestCase("@example.com")]
    [TestCase("anna@example")]
    [TestCase("anna@example.")]
    [TestCase("Anna <anna@example.com>")]
    [TestCase("a@b@example.com")]
    public void Of_NoAddress_NamesIt(string address)
    {
        var problem = SettingsProblems.Of(Good with { AlertAddresses = $"a@example.com, {address}" }, 0).Single();

        Assert.That((problem.Field, problem.Arguments), Is.EqualTo((nameof(ConfigureModel.AlertAddresses), new object[] { address })));
    }

    [Test]
    public void Of_NumbersOutOfRange_EachAtItsField()
    {
        var bad = Good with { DigestHours = 25, DigestHour = -1, AlertDelivery = "x", SurveyDwellSeconds = 61, SurveyRetentionMonths = 11, ReviewStars = 6, RepeatedContactHours = 0, InquiryRetentionMonths = 241 };

        Assert.That(
            SettingsProblems.Of(bad, 0).Select(problem => problem.Field),
            Is.EquivalentTo(new[]
            {
                "DigestHours", "DigestHour", "AlertDelivery", "SurveyDwellSeconds", "SurveyRetentionMonths", "ReviewStars", "RepeatedContactHours", "InquiryRetentionMonths"
            }));
    }

    [Test]
    public void Of_NoPriorityOrNoGatewayAddress_EachAtItsField()
    {
        var problems = SettingsProblems.Of(Good with { ReturnRequestPriority = "very high", PrivateMessagePriority = null, GatewayAddress = "inbox" }, 0);

        Assert.That(problems.Select(problem => problem.Field), Is.EquivalentTo(new[] { "ReturnRequestPriority", "PrivateMessagePriority", "GatewayAddress" }));
    }

    [Test]
    public void Of_StoreThatTakesOverAll_FieldsThatWereNotSentAreNoProblem()
    {
        Assert.That(SettingsProblems.Of(new ConfigureModel(), 2), Is.Empty);
        Assert.That(SettingsProblems.Of(new ConfigureModel { DigestHours_OverrideForStore = true }, 2).Single().Field, Is.EqualTo("DigestHours"));
    }
}
