using System.Globalization;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Tests.Surveys;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

public class SurveyFormTests
{
    private static readonly CultureInfo Polish = CultureInfo.GetCultureInfo("pl-PL");
    private static readonly SurveyDefinition Begun = SurveyDefaults.Of(SurveyKind.Recommendation, "After an order");

    [Test]
    public void Read_OfWhatWasWritten_IsTheSameSurvey([Values("en-US", "pl-PL", "ru-RU")] string culture)
    {
        var written = SurveyFormWriter.Write(SurveyKind.Recommendation, SurveyDefinitionJsonTests.Full, ["en", "pl"], CultureInfo.GetCultureInfo(culture));

        var reading = SurveyFormReader.Read(written, SurveyKind.Recommendation, Begun, CultureInfo.GetCultureInfo(culture));

        Assert.That(reading.Unreadable, Is.Empty);
        Assert.That(SurveyDefinitionJson.Write(reading.Definition), Is.EqualTo(SurveyDefinitionJson.Write(SurveyDefinitionJsonTests.Full)));
    }

    [TestCase("1,5", "days", 36)]
    [TestCase("1.5", "days", 36)]
    [TestCase("36", "hours", 36)]
    [TestCase("", "days", 0)]
    [TestCase("99999999999", "days", int.MaxValue)]
    [TestCase("-3", "days", -72)]
    public void Read_Delay_IsInHours(string amount, string unit, int hours)
    {
        var reading = Read(form => (form.Delay, form.DelayUnit) = (amount, unit));

        Assert.That((reading.Definition.DelayHours, reading.Unreadable.Count), Is.EqualTo((hours, 0)));
    }

    [Test]
    public void Check_WhatCantBeRead_IsAProblemOnceAtItsField()
    {
        var reading = Read(form =>
        {
            (form.Delay, form.DelayUnit) = ("0.1", "hours");
            (form.ValidDays, form.ReminderDays, form.SamplePercent) = ("", "soon", "ten");
            (form.CoolDownDays, form.DailyCap) = ("1.5", "1 000 x");
            (form.MinimumTotal, form.MaximumTotal) = ("1,5.0", "dużo");
        });

        Assert.That(reading.Check(SurveyKind.Recommendation, []).Select(problem => (problem.Rule, problem.Field)), Is.EquivalentTo(new[]
        {
            (SurveyRule.NotAWholeNumber, "delay"), (SurveyRule.NumberMissing, "validDays"), (SurveyRule.NotANumber, "reminderDays"), (SurveyRule.NotANumber, "samplePercent"),
            (SurveyRule.NotAWholeNumber, "coolDownDays"), (SurveyRule.NotANumber, "dailyCap"), (SurveyRule.NotANumber, "audience.minimumTotal"),
            (SurveyRule.NotANumber, "audience.maximumTotal")
        }));
    }

    [Test]
    public void Read_Times_AreTakenAsPeopleTypeThem()
    {
        var window = Read(form => (form.From, form.To, form.Days) = ("8", "24", [1, 1, 6, 7, -1])).Definition.Window;

        Assert.That(window, Is.EqualTo(new SendingWindow([DayOfWeek.Monday, DayOfWeek.Saturday], "08:00", "24:00")));
    }

    [Test]
    public void Read_BlankValuesOfLists_AreNone()
    {
        var audience = Read(form => (form.Roles, form.Countries) = ([null!, " "], ["pl", null!, "PL"])).Definition.Audience;

        Assert.That((audience.Roles.Count, audience.Countries), Is.EqualTo((0, (IReadOnlyList<string>)["PL"])));
    }

    [Test]
    public void Read_Satisfaction_HasChannelsAndNoConditionsOfOrders()
    {
        var form = Form();
        (form.Categories, form.Countries, form.MinimumTotal, form.Buyers, form.Channels) = ([3], ["PL"], "5", "first", ["email", "smoke_signal"]);

        var audience = SurveyFormReader.Read(form, SurveyKind.Satisfaction, SurveyDefaults.Of(SurveyKind.Satisfaction, "x"), Polish).Definition.Audience;

        Assert.That(audience.Channels, Is.EqualTo(new[] { Channel.Email }));
        Assert.That((audience.Categories.Count, audience.Countries.Count, audience.MinimumTotal, audience.Buyers), Is.EqualTo((0, 0, (decimal?)null, (BuyerKind?)null)));
    }

    [Test]
    public void Read_Recommendation_HasNoChannels()
    {
        Assert.That(Read(form => form.Channels = ["email"]).Definition.Audience.Channels, Is.Empty);
    }

    [Test]
    public void Read_BlankTexts_LeaveThePluginsOwn()
    {
        var texts = Read(form => form.Texts =
        [
            new SurveyTextsFormModel { Language = "en", Question = "  ", Thanks = "" },
            new SurveyTextsFormModel { Language = "PL", Thanks = " Dzięki " },
            new SurveyTextsFormModel { Language = null, Thanks = "nowhere" }
        ]).Definition.Texts;

        Assert.That(texts.Keys, Is.EqualTo(new[] { "pl" }));
        Assert.That(texts["pl"], Is.EqualTo(new SurveyTexts { Thanks = "Dzięki" }));
    }

    [Test]
    public void Write_TextsInALanguageTheStoreHasNoMore_KeepTheirPlace()
    {
        var form = SurveyFormWriter.Write(SurveyKind.Recommendation, SurveyDefinitionJsonTests.Full, ["en"], Polish);

        Assert.That(form.Texts.Select(texts => texts.Language), Is.EqualTo(new[] { "en", "pl" }));
    }

    [TestCase(0, "0", "hours")]
    [TestCase(36, "36", "hours")]
    [TestCase(72, "3", "days")]
    public void Write_Delay_IsInDaysWhereItIsWholeDays(int hours, string amount, string unit)
    {
        var form = SurveyFormWriter.Write(SurveyKind.Recommendation, Begun with { DelayHours = hours }, [], Polish);

        Assert.That((form.Delay, form.DelayUnit), Is.EqualTo((amount, unit)));
    }

    private static SurveyFormModel Form()
    {
        return SurveyFormWriter.Write(SurveyKind.Recommendation, Begun, ["en", "pl"], Polish);
    }

    private static SurveyReading Read(Action<SurveyFormModel> type)
    {
        var form = Form();
        type(form);
        return SurveyFormReader.Read(form, SurveyKind.Recommendation, Begun, Polish);
    }
}
