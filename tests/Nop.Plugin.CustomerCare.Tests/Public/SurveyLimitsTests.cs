using Nop.Plugin.CustomerCare.Public;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Public;

[TestFixture]
public class SurveyLimitsTests
{
    [Test]
    public void AllowsForm_TooManyOfOneInvitation_OnlyThatOneWaits()
    {
        using var limits = new SurveyLimits();

        Assert.That(Enumerable.Range(0, SurveyLimits.FORMS).All(_ => limits.AllowsForm(1)), Is.True);
        Assert.That(limits.AllowsForm(1), Is.False);
        Assert.That(limits.AllowsForm(2), Is.True);
    }

    [Test]
    public void AllowsStranger_TooManyFromOneNetwork_OnlyThatOneWaits()
    {
        using var limits = new SurveyLimits();

        Assert.That(Enumerable.Range(0, SurveyLimits.STRANGERS).All(_ => limits.AllowsStranger("203.0.113.0/24")), Is.True);
        Assert.That(limits.AllowsStranger("203.0.113.0/24"), Is.False);
        Assert.That(limits.AllowsStranger(null), Is.True);
    }

    [Test]
    public void AllowsMessage_TooManyThroughOneLink_OnlyThatOneWaitsAndFormsStillCome()
    {
        using var limits = new SurveyLimits();

        Assert.That(Enumerable.Range(0, SurveyLimits.MESSAGES).All(_ => limits.AllowsMessage("inquiry-1")), Is.True);
        Assert.That(limits.AllowsMessage("inquiry-1"), Is.False);
        Assert.That((limits.AllowsMessage("inquiry-2"), limits.AllowsForm("inquiry-1")), Is.EqualTo((true, true)));
    }
}
