using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Surveys;

public class SurveyDefinitionJsonTests
{
    internal static readonly SurveyDefinition Full = new()
    {
        Name = "Ankieta „żółć” 😀",
        Trigger = SurveyTrigger.Delivered,
        DelayHours = 36,
        Window = new SendingWindow([DayOfWeek.Saturday, DayOfWeek.Monday], "08:30", "24:00"),
        ValidDays = 14,
        ReminderDays = 5,
        CoolDownDays = 0,
        CoolDownPerStore = true,
        SamplePercent = 25,
        DailyCap = 500,
        RequiresConsent = true,
        WaitsForOpenInquiry = false,
        Audience = new Audience
        {
            Stores = [1, 2],
            Roles = ["Registered"],
            MinimumTotal = 10.50m,
            MaximumTotal = 1000m,
            Buyers = BuyerKind.Repeat,
            Categories = [3, 7],
            Countries = ["PL", "DE"]
        },
        AsksChannel = false,
        ReviewUrl = "https://reviews.example.com/shop?a=1&b=2",
        OpensInquiry = false,
        AlertsManagers = false,
        Texts = new Dictionary<string, SurveyTexts> { ["pl"] = new() { Question = "<b>Czy \"polecisz\"?</b>", Thanks = "Dziękujemy" } }
    };

    [Test]
    public void Read_OfWhatWasWritten_IsTheSame()
    {
        var read = SurveyDefinitionJson.Read(SurveyDefinitionJson.Write(Full));

        Assert.Multiple(() =>
        {
            Assert.That(SurveyDefinitionJson.Write(read), Is.EqualTo(SurveyDefinitionJson.Write(Full)));
            Assert.That(read.Name, Is.EqualTo(Full.Name));
            Assert.That(read.Trigger, Is.EqualTo(SurveyTrigger.Delivered));
            Assert.That(read.Window, Is.EqualTo(Full.Window));
            Assert.That((read.ReminderDays, read.DailyCap, read.WaitsForOpenInquiry), Is.EqualTo((5, 500, false)));
            Assert.That(read.Audience.Countries, Is.EqualTo(new[] { "PL", "DE" }));
            Assert.That((read.Audience.MinimumTotal, read.Audience.Buyers), Is.EqualTo((10.50m, BuyerKind.Repeat)));
            Assert.That(read.Texts["pl"], Is.EqualTo(Full.Texts["pl"]));
        });
    }

    [Test]
    public void Read_OfAnOlderVersion_HasTheDefaults()
    {
        var read = SurveyDefinitionJson.Read("""{"name":"Old","trigger":"paid","somethingNew":1}""");

        Assert.That((read.DelayHours, read.CoolDownDays, read.SamplePercent, read.WaitsForOpenInquiry), Is.EqualTo((72, 90, 100, true)));
        Assert.That((read.Window, read.Audience.Channels), Is.EqualTo((SendingWindow.Default, (IReadOnlyList<Channel>)[])));
    }

    [TestCase("")]
    [TestCase("null")]
    [TestCase("[]")]
    [TestCase("""{"name":"Without a trigger"}""")]
    [TestCase("""{"name":"Odd","trigger":"yesterday"}""")]
    public void Read_OfSomethingElse_SaysSo(string json)
    {
        Assert.That(() => SurveyDefinitionJson.Read(json), Throws.TypeOf<FormatException>());
    }
}
