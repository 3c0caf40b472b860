using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys;

public class SurveyRulesTests
{
    private static readonly SurveyDefinition Good = SurveyDefaults.Of(SurveyKind.Recommendation, "After an order");

    [Test]
    public void Check_WhatASurveyBeginsWith_BreaksNoRule([Values] SurveyKind kind)
    {
        Assert.That(SurveyRules.Check(kind, SurveyDefaults.Of(kind, "New"), ["Other"]), Is.Empty);
    }

    [Test]
    public void Check_BrokenRules_NamesEachAtItsField()
    {
        var broken = Good with
        {
            Name = "other",
            Trigger = SurveyTrigger.Resolved,
            DelayHours = -1,
            Window = new SendingWindow([], "9", "25:00"),
            ValidDays = 0,
            ReminderDays = 400,
            CoolDownDays = -1,
            SamplePercent = 101,
            DailyCap = 0,
            ReviewUrl = "javascript:alert(1)",
            Audience = new Audience { MinimumTotal = 10, MaximumTotal = 5, Countries = ["POL", "DE"] },
            Texts = new Dictionary<string, SurveyTexts> { ["pl"] = new() { Thanks = new string('x', SurveyRules.GreatestTextLength + 1) } }
        };

        Assert.That(SurveyRules.Check(SurveyKind.Recommendation, broken, ["Other"]).Select(problem => (problem.Rule, problem.Field)), Is.EqualTo(new[]
        {
            (SurveyRule.NameTaken, "name"), (SurveyRule.TriggerOfAnotherKind, "trigger"), (SurveyRule.OutOfRange, "delay"), (SurveyRule.NoSendingDay, "window.days"),
            (SurveyRule.NotATime, "window.from"), (SurveyRule.NotATime, "window.to"), (SurveyRule.OutOfRange, "validDays"), (SurveyRule.OutOfRange, "reminderDays"),
            (SurveyRule.ReminderAfterExpiry, "reminderDays"), (SurveyRule.OutOfRange, "coolDownDays"), (SurveyRule.OutOfRange, "samplePercent"),
            (SurveyRule.OutOfRange, "dailyCap"), (SurveyRule.TotalsCrossed, "audience.maximumTotal"), (SurveyRule.NotACountry, "audience.countries"),
            (SurveyRule.NotAWebAddress, "reviewUrl"), (SurveyRule.TextTooLong, "texts.pl.thanks")
        }));
    }

    [TestCase("09:00", "24:00", true)]
    [TestCase("00:00", "00:01", true)]
    [TestCase("09:00", "09:00", false)]
    [TestCase("20:00", "09:00", false)]
    public void Check_SendingHours_EndAfterTheyBegin(string from, string to, bool isGood)
    {
        var problems = SurveyRules.Check(SurveyKind.Recommendation, Good with { Window = Good.Window with { From = from, To = to } }, []);

        Assert.That(problems.Select(problem => problem.Rule), isGood ? Is.Empty : Is.EqualTo(new[] { SurveyRule.HoursEndFirst }));
    }

    [TestCase(SurveyKind.Satisfaction, SurveyTrigger.Completed, false)]
    [TestCase(SurveyKind.Satisfaction, SurveyTrigger.Resolved, true)]
    [TestCase(SurveyKind.Recommendation, SurveyTrigger.Paid, true)]
    public void Check_Trigger_IsOneOfItsKind(SurveyKind kind, SurveyTrigger trigger, bool isGood)
    {
        Assert.That(SurveyRules.Check(kind, Good with { Trigger = trigger }, []).Count == 0, Is.EqualTo(isGood));
    }

    [TestCase(0, 100, null)]
    [TestCase(SurveyRules.GreatestDelayHours, 0, SurveyRules.GreatestDailyCap)]
    public void Check_NumbersAtTheirLimits_AreTaken(int delay, int sample, int? cap)
    {
        Assert.That(SurveyRules.Check(SurveyKind.Recommendation, Good with { DelayHours = delay, SamplePercent = sample, DailyCap = cap }, []), Is.Empty);
    }
}
