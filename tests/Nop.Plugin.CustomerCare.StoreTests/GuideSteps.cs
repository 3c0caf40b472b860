using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>
/// An owner takes the five steps in a store where nothing is set up: an empty demo store of their own, or a real one into which the package was just installed, once. Then what was set up has
/// to work.
/// </summary>
[TestFixture("en"), Order(1)]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public partial class GuideSteps(string language)
{
    private readonly string _address = $"guide{Guid.NewGuid():N}@example.test";
    private GuideVisit _visit = null!;
    private DemoProcess? _store;

    private IPage Page => _visit.Page;

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        StoreUnderTest.OneLanguageWillDo(language, "en");
        if (!StoreUnderTest.IsDemo)
        {
            _visit = await GuideVisit.ComeAsync(language, null);
            await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
            if (await Page.Locator("#guide-banner").CountAsync() == 0)
                Assert.Ignore("This store is set up already; GuidePageSteps look at the guide's pages there.");
            return;
        }

        if (!File.Exists(DemoProcess.Program))
            Assert.Ignore("The demo store isn't built, and the guide is walked through in an empty one.");
        _store = await DemoProcess.StartAsync("--empty");
        _visit = await GuideVisit.ComeAsync(language, _store.Url);
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_visit is not null)
            await _visit.DisposeAsync();
        if (_store is not null)
            await _store.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Settings_NothingSetUp_LeadToTheFirstStep()
    {
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await Expect(Page.Locator("#guide-banner")).ToBeVisibleAsync();
        await _visit.LookAsync("60-settings");
        await Page.ClickAsync("#guide-start");

        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuideHours"));
        await Expect(Page.Locator(".customer-care-guide-steps [aria-current=step]")).ToHaveCountAsync(1);
        await Expect(Page.Locator("#guide-zone")).ToHaveValueAsync(StoreUnderTest.IsDemo ? new Regex("^Europe/Warsaw$") : new Regex("."));
        await Expect(Page.Locator("#guide-country")).ToHaveValueAsync(StoreUnderTest.IsDemo ? "poland" : await Page.InputValueAsync("#guide-country"));
        await _visit.CheckAsync("61-hours");
    }

    [Test, Order(2)]
    public async Task Hours_WrongEntry_IsKeptAndNamed()
    {
        await Page.FillAsync("#guide-day-0", "9-25");
        await Page.FillAsync("#guide-day-5", "10-14");
        await Page.ClickAsync("#guide-save");

        await Expect(Page.Locator("[id='problems-Week[0]']")).ToBeVisibleAsync();
        await Expect(Page.Locator("#guide-day-0")).ToHaveValueAsync("9-25");
        await Expect(Page.Locator("#guide-day-5")).ToHaveValueAsync("10-14");
        await _visit.CheckAsync("62-hours-wrong");
    }

    [Test, Order(3)]
    public async Task Hours_ByKeyboardAlone_AreSaved()
    {
        // Around the clock, so that what follows depends on no weekday.
        for (var day = 0; day < 7; day++)
        {
            await _visit.TabToAsync($"#guide-day-{day}");
            await Page.Keyboard.PressAsync("Control+A");
            await Page.Keyboard.TypeAsync("0-24");
        }

        await _visit.TabToAsync("#guide-country");
        await Page.Keyboard.PressAsync("Home");
        await _visit.TabToAsync("#guide-save");
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuideTargets"));
        await Expect(Page.Locator(".customer-care-guide-done")).ToHaveCountAsync(1);
    }

    [Test, Order(4)]
    public async Task Targets_TriedAndSaved_SayWhatIsPromised()
    {
        await Page.FillAsync("#guide-first", "0");
        await Page.ClickAsync("#guide-save");
        await Expect(Page.Locator("#problems-FirstResponse")).ToBeVisibleAsync();
        await Expect(Page.Locator("#guide-first")).ToHaveValueAsync("0");

        await Page.FillAsync("#guide-first", "2");
        await Page.ClickAsync("#guide-try");
        await Expect(Page.Locator("#guide-examples tbody tr")).ToHaveCountAsync(3);
        await Expect(Page.Locator("#guide-first")).ToHaveValueAsync("2");
        await Expect(Page.Locator("#guide-further")).ToHaveValueAsync("4");
        await _visit.CheckAsync("63-targets");
        await Page.ClickAsync("#guide-save");

        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuideHistory"));
    }

    [Test, Order(5)]
    public async Task History_Counted_StaysInTheGuide()
    {
        await _visit.CheckAsync("64-history");
        await Page.ClickAsync("#guide-count");
        await Expect(Page.Locator("#guide-next, #guide-skip")).ToHaveCountAsync(1);
        await Expect(Page.Locator("#job-progress")).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 60_000 });
        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuideHistory"));
        await _visit.LookAsync("65-history-counted");
        await Page.ClickAsync("#guide-next, #guide-skip");

        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuideMail"));
    }

    [Test, Order(6)]
    public async Task Mail_LeftAndComeBackTo_IsSavedWithItsPreview()
    {
        await Page.GotoAsync("/Admin");
        await Page.GotoAsync("/Admin/CustomerCareGuide/Index");
        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuideMail"));
        await Expect(Page.FrameLocator("iframe").Locator("body")).Not.ToBeEmptyAsync();
        await _visit.CheckAsync("66-mail");

        await Page.FillAsync("#guide-addresses", "nobody");
        await Page.ClickAsync("#guide-save");
        await Expect(Page.Locator("#problems-AlertAddresses")).ToBeVisibleAsync();
        await Page.FillAsync("#guide-addresses", "boss@example.test");
        await Page.ClickAsync("#guide-save");

        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuideSurvey"));
    }

    [Test, Order(7)]
    public async Task Survey_Created_IsOnAndLeadsToWhatWorks()
    {
        await Page.FillAsync("#guide-cap", "many");
        await Page.ClickAsync("#guide-save");
        await Expect(Page.Locator("#problems-DailyCap")).ToBeVisibleAsync();
        await Page.FillAsync("#guide-cap", "50");
        await _visit.CheckAsync("67-survey");
        await Page.ClickAsync("#guide-save");

        await Expect(Page).ToHaveURLAsync(new Regex("CustomerCareGuide/Done"));
        await Expect(Page.Locator("#guide-answers dd").First).ToContainTextAsync(new Regex(@"\d\d:\d\d"));
        await _visit.CheckAsync("68-done");
        await _visit.LookAsync("69-done-narrow", 320);
        Assert.That(await Page.EvaluateAsync<int>("document.querySelector('#customer-care-guide').scrollWidth - innerWidth"), Is.LessThanOrEqualTo(0));
    }

    [Test, Order(8)]
    public async Task Finished_NothingLeadsToTheGuideByItself_AndItsStepsChangeNothingMore()
    {
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await Expect(Page.Locator("#guide-banner")).ToHaveCountAsync(0);
        await Expect(Page.Locator("#MailboxFooter")).ToBeCheckedAsync();
        foreach (var step in new[] { "Hours", "Targets", "Mail", "Survey" })
        {
            await Page.GotoAsync($"/Admin/CustomerCareGuide{step}");
            await Expect(Page.Locator("#customer-care-guide")).ToBeVisibleAsync();
            await Expect(Page.Locator("#guide-form")).ToHaveCountAsync(0);
        }

        await _visit.CheckAsync("70-survey-there");
    }

    [Test, Order(9)]
    public async Task Finished_AMessageIsPromisedAndAcknowledgedAsThePageSaid()
    {
        await WriteAsync();
        await Page.GotoAsync("/Admin/CustomerCareGuide/Done");
        var said = Minutes(await Page.Locator("#guide-answers dd").First.InnerTextAsync());

        var mail = await HostPages.AcknowledgementAsync(Page, _address);
        var promised = Minutes(mail);

        // The page was asked some seconds after the message.
        Assert.That((said - promised + 1440) % 1440, Is.InRange(0, 3));
        await Page.GotoAsync("/Admin/CustomerCareSurvey/List");
        await Expect(Page.Locator("#customer-care-surveys, table").First).ToBeVisibleAsync();
        await Expect(Page.Locator("form[action*='SurveySwitch/Off']")).ToHaveCountAsync(1);
        Assert.That(_visit.ScriptErrors, Is.Empty);
    }

    private async Task WriteAsync()
    {
        await Page.GotoAsync("/contactus");
        await Page.FillAsync("#FullName", "Ola Guide");
        await Page.FillAsync("#Email", _address);
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", "First message");
        await Page.FillAsync("#Enquiry", "Does the setup work?");
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();
    }

    private static int Minutes(string text)
    {
        var time = Time().Match(text);
        Assert.That(time.Success, Is.True, text);
        return int.Parse(time.Groups[1].Value, CultureInfo.InvariantCulture) * 60 + int.Parse(time.Groups[2].Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"(?<![+\d:])(\d\d):(\d\d)(?!:)")]
    private static partial Regex Time();
}
