using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Staff answer wherever they are in the store, and outside it.</summary>
[TestFixture("en")]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public partial class ReplySteps(string language)
{
    private const string FIRST = "[data-metric=first_response]";
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private Visitor _visitor = null!;
    private Visitor _shopper = null!;
    private string _orderId = string.Empty;
    private string _customer = string.Empty;

    private IPage Page => _visitor.Page;

    private IPage Shop => _shopper.Page;

    private string Guest => $"guest-{_run}@example.test";

    [OneTimeSetUp]
    public async Task ComeAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        StoreUnderTest.OneLanguageWillDo(language, "en");
        _visitor = await Visitor.ComeAsync(language);
        await _visitor.SignInAsync(language);
        _shopper = await Visitor.ComeAsync(language);
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        foreach (var visitor in new[] { _visitor, _shopper })
            if (visitor is not null)
                await visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Manager_SwitchesTheLinksInContactMailsOn()
    {
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await SettingsPage.CheckAsync(Page, "MailboxFooter", "CaptureProductReviews");
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await Expect(Page.Locator("input#MailboxFooter[type=checkbox]")).ToBeCheckedAsync();
    }

    [Test, Order(2)]
    public async Task Owner_ConfirmsInTheMailboxThatItWasAnswered()
    {
        await ContactForm.WriteAsync(Shop, Guest, $"Mailbox {_run}", "Where is it?");
        await OpenInquiryAsync($"Mailbox {_run}");
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");
        var inquiry = Page.Url;

        var link = AnsweredLink().Match(await HostDesk.ContactMailAsync(Page, $"Mailbox {_run}")).Value;
        Assert.That(link, Does.StartWith("http"));
        var path = new Uri(link).AbsolutePath;
        await ScanAsync(path);
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");

        await Page.GotoAsync(path);
        await Expect(Page.Locator("h1")).ToContainTextAsync(new Uri(inquiry).Segments[^1]);
        await Expect(Page.Locator("body")).Not.ToContainTextAsync("Where is it?");
        await _visitor.LookAsync("40-answered");
        await _visitor.LookAsync("41-answered-narrow", 320);
        await Page.WaitForTimeoutAsync(2500); // A person reads the page before they press its button.
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator("main button")).ToHaveCountAsync(0);
        await _visitor.LookAsync("42-answered-before", 320);

        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log [data-kind=agent_reply] .customer-care-door")).ToHaveCountAsync(1);
    }

    [Test, Order(3)]
    public async Task Staff_WriteAnOrderNote_WhichNothingWaitsFor_AndPlaceIt()
    {
        _orderId = await HostPages.OrderAsync(Shop, Guest);
        await HostDesk.NoteAsync(Page, _orderId, $"It left today. {_run}");

        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        await _visitor.LookAsync("43-list-with-strays");
        await Page.ClickAsync("#stray-replies");
        var stray = Page.Locator(".customer-care-stray", new PageLocatorOptions { HasText = _run });
        await Expect(stray).ToHaveCountAsync(1);
        await Expect(Page.Locator("body")).Not.ToContainTextAsync("Plugins.CustomerCare.");
        await _visitor.LookAsync("44-strays");
        await stray.Locator("button", new LocatorLocatorOptions { HasText = $"Mailbox {_run}" }).ClickAsync();
        await Expect(Page.Locator(".customer-care-stray", new PageLocatorOptions { HasText = _run })).ToHaveCountAsync(0);
        await Expect(Page.Locator("#settled-strays")).ToContainTextAsync(Guest);
        await _visitor.LookAsync("45-strays-settled");
    }

    [Test, Order(4)]
    public async Task Staff_WriteAnOrderNote_AndTheInquiryOfThatCustomerIsAnswered()
    {
        await ContactForm.WriteAsync(Shop, Guest, $"Note {_run}", "Where is it?");
        await HostDesk.NoteAsync(Page, _orderId, $"Sorry for the wait. {_run}");

        await OpenInquiryAsync($"Note {_run}");
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync($"Sorry for the wait. {_run}");
        await _visitor.LookAsync("46-answered-by-note");
    }

    [Test, Order(5)]
    public async Task Staff_SendAnEmail_WhichTheStoreGivesUp()
    {
        _customer = await HostPages.ComeAsCustomerAsync(Shop);
        await ContactForm.WriteAsync(Shop, _customer, $"Mail {_run}", "Where is it?");
        await HostDesk.SendMailAsync(Page, _customer, $"Your question {_run}", "<p>It is <b>on its way</b>.</p>");

        await OpenInquiryAsync($"Mail {_run}");
        var inquiry = Page.Url;
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("It is on its way.");
        if (!StoreUnderTest.IsDemo)
            return; // Whether its mail server refuses the mail is the store's own affair.

        await HostDesk.ContactMailAsync(Page, $"Your question {_run}");
        await Page.ClickAsync("button[value=giveup]");
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");
        await Expect(Page.Locator("#inquiry-log [data-kind=reply_undelivered]")).ToHaveCountAsync(1);
    }

    [Test, Order(6)]
    public async Task Staff_SayThatTheyCalled()
    {
        await OpenInquiryAsync($"Mail {_run}");
        await _visitor.LookAsync("47-elsewhere");
        await Page.SelectOptionAsync("#elsewhere-way", "phone");
        await Page.FillAsync("#elsewhere-text", "Told her that it left today.");
        await Page.ClickAsync("#elsewhere-form button[type=submit]");

        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("Told her that it left today.");
        await _visitor.LookAsync("48-called");
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    [Test, Order(7)]
    public async Task Staff_DecideOnAReturnRequest()
    {
        var order = await HostShop.OrderAsync(Shop, _customer);
        await HostPages.CompleteAsync(Page, order);
        await HostShop.ReturnAsync(Shop, order, $"Broken {_run}");

        await OpenInquiryAsync($"Broken {_run}");
        var inquiry = Page.Url;
        await HostDesk.SaveReturnAsync(Page, null);
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");

        await HostDesk.SaveReturnAsync(Page, $"Send it back, please. {_run}");
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync($"Send it back, please. {_run}");
    }

    [Test, Order(8)]
    public async Task Staff_ReplyUnderAReview()
    {
        await HostShop.ReviewAsync(Shop, $"Poor {_run}", "It broke.");
        await OpenInquiryAsync($"Poor {_run}");
        var inquiry = Page.Url;
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");

        await HostDesk.SaveReviewAsync(Page, $"Poor {_run}", null);
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");

        await HostDesk.SaveReviewAsync(Page, $"Poor {_run}", $"Sorry! A new one is on its way. {_run}");
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("A new one is on its way.");
        await _visitor.LookAsync("49-review-answered");
    }

    private async Task OpenInquiryAsync(string text)
    {
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?SearchText={Uri.EscapeDataString(text)}");
        if (await Page.Locator("#SearchText").InputValueAsync() != text)
            await Page.FillAsync("#SearchText", text);
        await Page.ClickAsync("#search-inquiries");
        var link = Page.Locator("table a[href*='/CustomerCareInquiry/View/']").First;
        await link.ClickAsync();
        await Expect(Page.Locator("#inquiry-log")).ToBeVisibleAsync();
    }

    // What mail servers do with links: ask for them, and send forms that they find.
    private static async Task ScanAsync(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(StoreUnderTest.Url!) };
        for (var time = 0; time < 3; time++)
            Assert.That((await client.GetAsync(path)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        using var nothing = new FormUrlEncodedContent([]);
        Assert.That((await client.PostAsync(path, nothing)).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await client.GetAsync(path[..^1] + (path[^1] == '0' ? '1' : '0'))).StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [GeneratedRegex("https?://[^\"]*/customer-care/answered/[0-9a-f-]+")]
    private static partial Regex AnsweredLink();
}
