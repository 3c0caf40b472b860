using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A manager defines a survey, sees whom it would ask, mails it to themselves, and switches it on; all through the store's own pages, in English.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class SurveySteps
{
    private const string SAVE = "#survey-form button[type=submit]:not([name]):not([formaction])";
    private readonly string _survey = $"Survey {Guid.NewGuid():N}";
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    private ILocator Row => Page.Locator("#surveys tr", new PageLocatorOptions { HasText = _survey });

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        _visitor = await Visitor.ManageAsync();
        Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
    }

    [OneTimeTearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [Test, Order(1)]
    public async Task Survey_WithWhatCantBe_IsNotSavedAndSaysWhere()
    {
        await Page.GotoAsync("/Admin/CustomerCareSurvey/Create?kind=recommendation");
        await Page.FillAsync("[name=Name]", _survey);
        await Page.FillAsync("[name=ValidDays]", "0");
        await Page.FillAsync("[name=ReviewUrl]", "javascript:alert(1)");
        await Page.ClickAsync(SAVE);

        await Expect(Page.Locator("[id='problems-validDays']")).ToBeVisibleAsync();
        await Expect(Page.Locator("[id='problems-reviewUrl']")).ToBeVisibleAsync();
        await Expect(Page.Locator("[name=Name]")).ToHaveValueAsync(_survey);
        await Expect(Page.Locator("[name=Trigger]")).ToHaveValueAsync("completed");
    }

    [Test, Order(2)]
    public async Task Survey_WithSeveralConditions_IsSavedWhole()
    {
        await Page.FillAsync("[name=ValidDays]", "14");
        await Page.FillAsync("[name=ReviewUrl]", "https://reviews.example.com/");
        await Page.Locator("[name=Trigger]").SelectOptionAsync("paid");
        await Page.FillAsync("[name=Delay]", "2.5");
        await Page.FillAsync("[name=ReminderDays]", "5");
        await Page.UncheckAsync("[name=Days][value='0']");
        await Page.UncheckAsync("[name=Days][value='6']");
        await Page.CheckAsync("[name=Roles][value=Registered]");
        await Page.CheckAsync("[name=Roles][value=Guests]");
        await Page.Locator("[name=Countries]").Nth(0).CheckAsync();
        await Page.Locator("[name=Countries]").Nth(1).CheckAsync();
        await Page.UncheckAsync("[name=AsksChannel]");
        await Page.FillAsync("[name='Texts[0].Question']", "Would you <b>recommend</b> us?");
        await Page.ClickAsync("button[name=continueEditing]");

        await Expect(Page.Locator(".customer-care-alert")).ToContainTextAsync(_survey);
        await Page.ReloadAsync();
        Assert.Multiple(async () =>
        {
            await Expect(Page.Locator("[name=Delay]")).ToHaveValueAsync("60");
            await Expect(Page.Locator("[name=DelayUnit]")).ToHaveValueAsync("hours");
            await Expect(Page.Locator("[name=Trigger]")).ToHaveValueAsync("paid");
            await Expect(Page.Locator("[name=Days]:checked")).ToHaveCountAsync(5);
            await Expect(Page.Locator("[name=Roles]:checked")).ToHaveCountAsync(2);
            await Expect(Page.Locator("[name=Countries]:checked")).ToHaveCountAsync(2);
            await Expect(Page.Locator("[name=AsksChannel]")).Not.ToBeCheckedAsync();
            await Expect(Page.Locator("[name=OpensInquiry]")).ToBeCheckedAsync();
            await Expect(Page.Locator("[name='Texts[0].Question']")).ToHaveValueAsync("Would you <b>recommend</b> us?");
        });
        await _visitor.LookAsync("50-survey");
    }

    [Test, Order(3)]
    public async Task Preview_OfWhatIsTyped_CountsAndSavesNothing()
    {
        await Page.FillAsync("[name=Delay]", "1");
        await Page.ClickAsync("button[formaction*=Preview]");

        await Expect(Page.Locator("#survey-preview .customer-care-figure")).ToContainTextAsync("30 days");
        await Expect(Page.Locator("[name=Delay]")).ToHaveValueAsync("1");
    }

    [Test, Order(4)]
    public async Task TestMail_TwiceInARow_IsQueuedTwice()
    {
        await Page.FillAsync("[name=TestAddress]", "nobody");
        await Page.ClickAsync("button[formaction*=Test]");
        await Expect(Page.Locator("[id='problems-test.address']")).ToBeVisibleAsync();

        for (var time = 0; time < 2; time++)
        {
            await Page.FillAsync("[name=TestAddress]", "manager@example.test");
            await Page.ClickAsync("button[formaction*=Test]");
            await Expect(Page.Locator(".customer-care-alert")).ToContainTextAsync("manager@example.test");
        }
    }

    [Test, Order(5)]
    public async Task SwitchOn_FromNowOn_IsConfirmedAndShown()
    {
        await Page.GotoAsync("/Admin/CustomerCareSurvey/List");
        await Row.Locator("a[href*='SurveySwitch/On']").ClickAsync();
        await _visitor.LookAsync("51-switch-on");
        if (await Page.Locator("[name=AddPolicy]").CountAsync() > 0)
            await Page.UncheckAsync("[name=AddPolicy]");
        await Page.ClickAsync("#survey-switch button[type=submit]");

        await Expect(Row.Locator(".badge-success")).ToBeVisibleAsync();
        await _visitor.LookAsync("52-surveys");
    }

    [Test, Order(6)]
    public async Task Recipients_OfTheSurvey_AreShown()
    {
        await Row.Locator("a.btn[href*='Recipients']").ClickAsync();
        await Expect(Page.Locator(".content-header h1")).ToContainTextAsync(_survey);
        await Page.Locator(".customer-care-tabs a[href*='state=skipped']").ClickAsync();
        await Expect(Page.Locator(".customer-care-tabs a.active")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("state=skipped"));
        await _visitor.LookAsync("53-recipients");
    }

    [Test, Order(7)]
    public async Task SwitchOffAndDelete_TheSurvey_IsGone()
    {
        await Page.GotoAsync("/Admin/CustomerCareSurvey/List");
        await Row.Locator("form[action*='SurveySwitch/Off'] button").ClickAsync();
        await Expect(Row.Locator(".badge-secondary")).ToBeVisibleAsync();

        await Row.Locator("form[action*=Delete] button").ClickAsync();
        await Expect(Row).ToHaveCountAsync(0);
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }
}
