using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Staff answer wherever they are in the store, and outside it. The host's own pages are those of the demo store.</summary>
[TestFixture("en")]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public partial class ReplySteps(string language)
{
    private const string FIRST = "[data-metric=first_response]";
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private Visitor _visitor = null!;
    private string _orderId = string.Empty;

    private IPage Page => _visitor.Page;

    private string Guest => $"guest-{_run}@example.test";

    [OneTimeSetUp]
    public async Task ComeAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        if (!StoreUnderTest.IsDemo)
            Assert.Ignore("These steps know the demo store's pages only.");
        _visitor = await Visitor.ComeAsync(language);
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_visitor is not null)
            await _visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Manager_SwitchesTheLinksInContactMailsOn()
    {
        await SignInAsync(StoreUnderTest.AdminEmail);
        await _visitor.SpeakAsync(language);
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await Page.CheckAsync("input#MailboxFooter[type=checkbox]");
        await Page.CheckAsync("input#CaptureProductReviews[type=checkbox]");
        await Page.Locator("form[action*=Configure] [name=save], form[action*=Configure] button[type=submit]").First.ClickAsync();
        await Expect(Page.Locator("input#MailboxFooter[type=checkbox]")).ToBeCheckedAsync();
    }

    [Test, Order(2)]
    public async Task Owner_ConfirmsInTheMailboxThatItWasAnswered()
    {
        await WriteAsync(Guest, $"Mailbox {_run}");
        await OpenInquiryAsync($"Mailbox {_run}");
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");
        var inquiry = Page.Url;

        var link = AnsweredLink().Match(await MailAsync($"Mailbox {_run}")).Value;
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
        _orderId = await HostPages.OrderAsync(Page, Guest);
        await SignInAsync(StoreUnderTest.AdminEmail);
        await _visitor.SpeakAsync(language);
        await NoteAsync($"It left today. {_run}");

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
        await WriteAsync(Guest, $"Note {_run}");
        await NoteAsync($"Sorry for the wait. {_run}");

        await OpenInquiryAsync($"Note {_run}");
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync($"Sorry for the wait. {_run}");
        await _visitor.LookAsync("46-answered-by-note");
    }

    [Test, Order(5)]
    public async Task Staff_SendAnEmail_WhichTheStoreGivesUp()
    {
        await WriteAsync("customer@example.test", $"Mail {_run}");
        await Page.GotoAsync("/Admin/Customer/List");
        await Page.FillAsync("#SearchText", "customer@example.test");
        await Page.ClickAsync("#search");
        await Page.Locator("tbody tr", new PageLocatorOptions { HasText = "customer@example.test" }).Locator("a[href*='/Customer/Edit/']").First.ClickAsync();
        await Page.FillAsync("#subject", $"Your question {_run}");
        await Page.FillAsync("#body", "<p>It is <b>on its way</b>.</p>");
        await Page.ClickAsync("form[action*=SendEmail] button");

        await OpenInquiryAsync($"Mail {_run}");
        var inquiry = Page.Url;
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("It is on its way.");

        await MailAsync($"Your question {_run}");
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
        await SignInAsync("customer@example.test");
        await Page.GotoAsync("/checkout/1");
        foreach (var (field, value) in new[] { ("FirstName", "Clara"), ("LastName", "Customer"), ("Email", "customer@example.test"), ("Address", "Main Street 1") })
            await Page.FillAsync($"[name={field}]", value);
        await Page.ClickAsync("#place-order");
        await Page.WaitForURLAsync("**/checkout/completed/*");
        var order = (await Page.Locator("a[href*='/orderdetails/']").First.GetAttributeAsync("href"))!.Split('/')[^1];
        await Page.GotoAsync($"/returnrequest/{order}");
        await Page.Locator("select[name^=quantity]").First.SelectOptionAsync("1");
        await Page.Locator("[name^=quantity]").First.SelectOptionAsync("1");
        await Page.FillAsync("#comments", $"Broken {_run}");
        await Page.Locator("form.fields button").ClickAsync();
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();

        await SignInAsync(StoreUnderTest.AdminEmail);
        await _visitor.SpeakAsync(language);
        await OpenInquiryAsync($"Broken {_run}");
        var inquiry = Page.Url;
        await Page.GotoAsync("/Admin/ReturnRequest/List");
        await Page.Locator("a[href*='/ReturnRequest/Edit/']").First.ClickAsync();
        await Page.ClickAsync("button[name=save]");
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");

        await Page.GotoAsync("/Admin/ReturnRequest/List");
        await Page.Locator("a[href*='/ReturnRequest/Edit/']").First.ClickAsync();
        await Page.FillAsync("#staffNotes", $"Send it back, please. {_run}");
        await Page.ClickAsync("button[name=save]");
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync($"Send it back, please. {_run}");
    }

    [Test, Order(8)]
    public async Task Staff_ReplyUnderAReview()
    {
        await Page.GotoAsync("/product/1");
        await Page.FillAsync("#review-title", $"Poor {_run}");
        await Page.FillAsync("#review-text", "It broke.");
        await Page.SelectOptionAsync("#review-rating", "1");
        await Page.ClickAsync("#review-form button");
        await OpenInquiryAsync($"Poor {_run}");
        var inquiry = Page.Url;
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");

        await Page.GotoAsync("/Admin/ProductReview/List");
        var review = Page.Locator("form", new PageLocatorOptions { HasText = $"Poor {_run}" });
        await review.Locator("button").ClickAsync();
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "running");

        await Page.GotoAsync("/Admin/ProductReview/List");
        await review.Locator("textarea").FillAsync($"Sorry! A new one is on its way. {_run}");
        await review.Locator("button").ClickAsync();
        await Page.GotoAsync(inquiry);
        await Expect(Page.Locator(FIRST)).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("A new one is on its way.");
        await _visitor.LookAsync("49-review-answered");
    }

    private async Task SignInAsync(string email)
    {
        await Page.GotoAsync("/login");
        await Page.FillAsync("#Email", email);
        await Page.FillAsync("#Password", StoreUnderTest.AdminPassword);
        await Page.ClickAsync("button.login-button");
        await Page.GotoAsync(email == StoreUnderTest.AdminEmail ? "/Admin" : "/");
    }

    private async Task WriteAsync(string email, string subject)
    {
        await Page.GotoAsync("/contactus");
        await Page.FillAsync("#FullName", "Ewa");
        await Page.FillAsync("#Email", email);
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", subject);
        await Page.FillAsync("#Enquiry", $"{subject}\nWhere is it?");
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();
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

    private async Task NoteAsync(string text)
    {
        await Page.GotoAsync($"/Admin/Order/Edit/{_orderId}");
        await Page.FillAsync("#note-form [name=message]", text);
        await Page.CheckAsync("#displayToCustomer");
        await Page.ClickAsync("#note-form button");
        await Expect(Page.Locator("td", new PageLocatorOptions { HasText = text })).ToBeVisibleAsync();
    }

    // Leaves the browser on the mail's page.
    private async Task<string> MailAsync(string subject)
    {
        await Page.GotoAsync("/Admin/QueuedEmail/List");
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Page.Locator("#queuedEmails-grid tbody tr", new PageLocatorOptions { HasText = subject }).First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
        return WebUtility.HtmlDecode(await Page.Locator("iframe").GetAttributeAsync("srcdoc") ?? string.Empty);
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
