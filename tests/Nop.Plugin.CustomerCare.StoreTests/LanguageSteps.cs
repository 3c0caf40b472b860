using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>
/// A store that speaks English only is taught Polish by its administrator, as one would: the language is added, then a language pack is imported. The pack is the store's own English one
/// without our texts, for those came with the language. What is left to later steps: a store whose admin speaks both.
/// </summary>
[TestFixture, Order(0)]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class LanguageSteps
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

    [Test, Order(1)]
    public async Task Polish_AddedByTheAdministrator_IsOffered()
    {
        if (!await _visitor.SpeakAsync("pl"))
            await AddAsync();

        await Page.GotoAsync("/Admin");
        Assert.That(await _visitor.SpeakAsync("pl"));
    }

    [TestCase("en"), Order(2)]
    [TestCase("pl")]
    public async Task EachPage_InTheLanguage_HasItsTexts(string language)
    {
        await Page.GotoAsync("/Admin");
        await _visitor.SpeakAsync(language);
        foreach (var page in Pages)
        {
            var answer = await Page.GotoAsync($"/Admin/{page}");
            Assert.That(answer?.Status, Is.EqualTo(200), page);
            await Expect(Page.Locator("body")).Not.ToContainTextAsync("plugins.customercare.", new LocatorAssertionsToContainTextOptions { IgnoreCase = true });
            await _visitor.LookAsync($"page-{page.Replace('/', '-').Split('?')[0]}");
        }

        await Page.GotoAsync("/Admin/CustomerCareSelfCheck/Index");
        await Expect(Page.Locator(".content-header h1").First).ToHaveTextAsync(await TextAsync(language, "Plugins.CustomerCare.SelfCheck.Title"));
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    private async Task AddAsync()
    {
        await Page.GotoAsync("/Admin/Language/List");
        await Page.Locator("#languages-grid a[href*='Language/Edit']").First.ClickAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("a[href*='ExportXml']").ClickAsync());
        var pack = XDocument.Parse(await File.ReadAllTextAsync((await download.PathAsync())!));
        pack.Descendants("LocaleResource").Where(text => text.Attribute("Name")!.Value.Contains("CustomerCare", StringComparison.OrdinalIgnoreCase)).Remove();

        await Page.GotoAsync("/Admin/Language/Create");
        await Page.FillAsync("#Name", "Polski");
        await Page.SelectOptionAsync("#LanguageCulture", "pl-PL");
        await Page.FillAsync("#UniqueSeoCode", "pl");
        await Page.EvaluateAsync("document.querySelector('input#Published[type=checkbox]').checked = true");
        await Page.ClickAsync("button[name=save-continue]");
        await Expect(Page.Locator(".alert-success").First).ToBeVisibleAsync();
        await Page.ClickAsync("[data-target='#importxml-window']");
        await Page.SetInputFilesAsync("#importxmlfile", new FilePayload { Name = "language_pack.xml", MimeType = "application/xml", Buffer = Encoding.UTF8.GetBytes(pack.ToString()) });
        await Page.ClickAsync("#importxmlsubmit");
        await Expect(Page.Locator(".alert-success").First).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 120_000 });
    }

    private static async Task<string> TextAsync(string language, string key)
    {
        using var texts = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Nop.Plugin.CustomerCare", "Localization", $"{language}.json")));
        return texts.RootElement.GetProperty(key).GetString()!;
    }
}
