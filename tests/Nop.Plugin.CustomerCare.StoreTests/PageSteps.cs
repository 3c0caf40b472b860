using System.Text.Json;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Each page of the plugin's in the admin of a real store, before much is in it, in each language that it offers.</summary>
[TestFixture, Order(0)]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class PageSteps
{
    private static readonly string[] Pages =
    [
        "CustomerCareInquiry/List", "CustomerCareEntry/New", "CustomerCareReport/Sla", "CustomerCareWhatIf/Index", "CustomerCareLoyalty/Index", "CustomerCareTeam/Index", "CustomerCarePolicy/List",
        "CustomerCarePolicy/Versions", "CustomerCarePolicy/Import", "CustomerCareCalendar/Create", "CustomerCareSlaPolicy/Create", "CustomerCareSettings/Configure", "CustomerCareCannedReply/List",
        "CustomerCareApiKey/List", "CustomerCareReporting/Index", "CustomerCareWebhook/List", "CustomerCareImport/Index", "CustomerCareHistory/Index", "CustomerCareJob/Index", "CustomerCareRestore/Index",
        "CustomerCareSelfCheck/Index", "CustomerCarePrivacy/Index", "CustomerCareSurvey/List", "CustomerCareSurvey/Create?kind=recommendation", "CustomerCareSurveyResults", "CustomerCareStrayReply/Index",
        "CustomerCareGuide/Done"
    ];

    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        if (StoreUnderTest.IsDemo)
            Assert.Ignore("The demo store has its languages, and ScreenTests look at each page in them.");
        _visitor = await Visitor.ComeAsync("en");
        await _visitor.SignInAsync("en");
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_visitor is null)
            return;
        await Page.GotoAsync("/Admin");
        await _visitor.SpeakAsync("en");
        await _visitor.DisposeAsync();
    }

    [TestCase("en")]
    [TestCase("pl")]
    public async Task EachPage_InTheLanguage_HasItsTexts(string language)
    {
        await Page.GotoAsync("/Admin");
        if (!await _visitor.SpeakAsync(language) && language != "en")
            Assert.Ignore($"This store's admin doesn't offer the language '{language}'.");
        foreach (var page in Pages)
        {
            var answer = await Page.GotoAsync($"/Admin/{page}");
            Assert.That(answer?.Status, Is.EqualTo(200), page);
            await Expect(Page.Locator("body")).Not.ToContainTextAsync("plugins.customercare.", new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
            await _visitor.LookAsync($"page-{language}-{page.Replace('/', '-').Split('?')[0]}");
        }

        await Page.GotoAsync("/Admin/CustomerCareSelfCheck/Index");
        await Expect(Page.Locator(".content-header h1").First).ToHaveTextAsync(await TextAsync(language, "Plugins.CustomerCare.SelfCheck.Title"));
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    private static async Task<string> TextAsync(string language, string key)
    {
        using var texts = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Nop.Plugin.CustomerCare", "Localization", $"{language}.json")));
        return texts.RootElement.GetProperty(key).GetString()!;
    }
}
