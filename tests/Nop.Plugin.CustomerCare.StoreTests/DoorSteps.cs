using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Customers write wherever the store lets them, staff enter what they were told. The host's own pages are those of the demo store.</summary>
[TestFixture("en")]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class DoorSteps(string language)
{
    private const string CUSTOMER = "customer@example.test";
    private const string HOSTILE = "<script>window.hacked = 1</script> %Store.Name% \u202Eevil\u202C \U0001F600";
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private Visitor _visitor = null!;
    private string _orderId = string.Empty;

    private IPage Page => _visitor.Page;

    private ILocator Log => Page.Locator("#inquiry-log");

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
    public async Task Manager_SwitchesReviewsAndPrivateMessagesOn()
    {
        await SignInAsync(StoreUnderTest.AdminEmail);
        await _visitor.SpeakAsync(language);
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await Page.CheckAsync("input#CaptureProductReviews[type=checkbox]");
        await Page.FillAsync("#ReviewStars", "9");
        await SaveAsync();
        await Expect(Page.Locator("#problems-ReviewStars")).ToBeVisibleAsync();
        await Page.FillAsync("#ReviewStars", "2");
        await Page.CheckAsync("input#CapturePrivateMessages[type=checkbox]");
        await Page.SelectOptionAsync("#PrivateMessagePriority", "high");
        await SaveAsync();

        await Expect(Page.Locator("input#CapturePrivateMessages[type=checkbox]")).ToBeCheckedAsync();
        await Expect(Page.Locator("#PrivateMessagePriority")).ToHaveValueAsync("high");
        await Expect(Page.Locator("body")).Not.ToContainTextAsync("Plugins.CustomerCare.");
        await _visitor.LookAsync("50-settings");
    }

    [Test, Order(2)]
    public async Task Guest_WritesAnUnhappyReviewWithHostileText()
    {
        await Page.Context.ClearCookiesAsync();
        await Page.GotoAsync("/product/6");
        await Page.FillAsync("#review-title", $"Bad {_run} {HOSTILE}");
        await Page.FillAsync("#review-text", $"Fell apart. {HOSTILE}");
        await Page.SelectOptionAsync("#review-rating", "1");
        await Page.ClickAsync("#review-form button");

        await SeeAsync($"Bad {_run}");
        await Expect(Log).ToContainTextAsync("★☆☆☆☆ Coffee grinder");
        await Expect(Log).ToContainTextAsync(HOSTILE);
        Assert.That(await Page.EvaluateAsync<bool>("window.hacked === undefined"), Is.True);
        await _visitor.LookAsync("51-review");
    }

    [Test, Order(3)]
    public async Task Guest_WritesToAVendor()
    {
        await Page.Context.ClearCookiesAsync();
        await Page.GotoAsync("/contactvendor/1");
        await Page.FillAsync("#FullName", "Ewa");
        await Page.FillAsync("#Email", $"vendor-{_run}@example.test");
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", $"Kettle {_run}");
        await Page.FillAsync("#Enquiry", $"Kettle {_run}\nDoes it whistle?");
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();

        await SeeAsync($"Kettle {_run}");
        await Expect(Page.Locator("body")).ToContainTextAsync("Kettle & Co");
    }

    [Test, Order(4)]
    public async Task Customer_ReturnsSomething()
    {
        await SignInAsync(CUSTOMER);
        await Page.GotoAsync("/checkout/1");
        foreach (var (field, value) in new[] { ("FirstName", "Clara"), ("LastName", "Customer"), ("Email", CUSTOMER), ("Address", "Main Street 1"), ("Quantity", "2") })
            await Page.FillAsync($"[name={field}]", value);
        await Page.ClickAsync("#place-order");
        await Page.WaitForURLAsync("**/checkout/completed/*");
        _orderId = (await Page.Locator("a[href*='/orderdetails/']").First.GetAttributeAsync("href"))!.Split('/')[^1];
        await Page.GotoAsync($"/returnrequest/{_orderId}");
        await Page.Locator("select[name^=quantity]").First.SelectOptionAsync("2");
        await Page.FillAsync("#comments", $"It hums instead. {_run}");
        await Page.ClickAsync("[name=submit-return-request]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();

        await SeeAsync($"It hums instead. {_run}");
        await Expect(Log).ToContainTextAsync("2 × Enamel kettle");
        await _visitor.LookAsync("52-return");
    }

    [Test, Order(5)]
    public async Task Customer_AsksAboutTheOrder()
    {
        await SignInAsync(CUSTOMER);
        await _visitor.SpeakAsync(language);
        await Page.GotoAsync($"/orderdetails/{_orderId}");
        await _visitor.LookAsync("53-order");
        await Page.ClickAsync(".customer-care-order-contact a");
        await _visitor.LookAsync("54-ask");
        await _visitor.LookAsync("55-ask-narrow", 320);
        await Page.CheckAsync("[name=topic][value=damage]");
        await Page.FillAsync("#message", $"The lid is missing. {_run} {HOSTILE}");
        await Page.ClickAsync("main button[type=submit]");
        await Expect(Page.Locator("main")).ToContainTextAsync(CUSTOMER);
        await Expect(Page.Locator("body")).Not.ToContainTextAsync("Plugins.CustomerCare.");
        await _visitor.LookAsync("56-asked");
        await _visitor.LookAsync("57-asked-narrow", 320);
        await Page.ReloadAsync(); // Sends the same form again.
        await Expect(Page.Locator("main")).ToContainTextAsync(CUSTOMER);

        await SeeAsync($"The lid is missing. {_run}");
        await Expect(Log.Locator("[data-kind=customer_message]")).ToHaveCountAsync(1);
        await Expect(Log).ToContainTextAsync(HOSTILE);
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?SearchText={Uri.EscapeDataString($"The lid is missing. {_run}")}");
        await Expect(Page.Locator("table a[href*='/CustomerCareInquiry/View/']")).ToHaveCountAsync(1);
    }

    [Test, Order(6)]
    public async Task Stranger_IsAskedToLogIn_WhateverOrderTheyTry()
    {
        await Page.Context.ClearCookiesAsync();
        foreach (var order in new[] { _orderId, "999999" })
        {
            await Page.GotoAsync($"/customer-care/order/{order}");
            Assert.That(new Uri(Page.Url).AbsolutePath, Is.EqualTo("/login"));
        }
    }

    [Test, Order(7)]
    public async Task Customer_WritesToStaff_AndAsksToBeDeleted()
    {
        await SignInAsync(CUSTOMER);
        await Page.GotoAsync("/privatemessages");
        await Page.FillAsync("#subject", $"Private {_run}");
        await Page.FillAsync("#message", "[b]Bold[/b] question");
        await Page.Locator("form[action='/sendpm'] button").ClickAsync();
        await Page.GotoAsync("/customer/gdpr");
        await Page.ClickAsync("[name=delete-account]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();

        await SeeAsync($"Private {_run}");
        await Expect(Log).ToContainTextAsync("Bold question");
        await Expect(Log).Not.ToContainTextAsync("[b]");
        await Page.GotoAsync("/Admin/CustomerCareInquiry/List?Channel=privacy_request");
        await Expect(Page.Locator("table a[href*='/CustomerCareInquiry/View/']").First).ToBeVisibleAsync();
        await _visitor.LookAsync("58-list");
    }

    [Test, Order(8)]
    public async Task Agent_EntersACall()
    {
        await SignInAsync(StoreUnderTest.AdminEmail);
        await _visitor.SpeakAsync(language);
        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        await Page.ClickAsync("#new-inquiry");
        await Page.FillAsync("#entry-customernumber", "999999");
        await Page.FillAsync("#entry-happenedon", "2099-01-01T10:00");
        await Page.Locator("#entry-form button[type=submit]").First.ClickAsync();
        await Expect(Page.Locator("#problems-CustomerNumber, #problems-HappenedOn, #problems-Text")).ToHaveCountAsync(3);
        await _visitor.LookAsync("59-entry-refused");

        await Page.GotoAsync("/Admin/CustomerCareEntry/New");
        await Page.FillAsync("#entry-requesteremail", CUSTOMER);
        await Page.FillAsync("#entry-text", $"Called about the lid. {_run} {HOSTILE}");
        await Page.CheckAsync("#entry-isanswered");
        await Page.FillAsync("#entry-answertext", "Told her that it is on its way.");
        await _visitor.LookAsync("60-entry");
        await Page.Locator("#entry-form button[type=submit]").First.ClickAsync();

        await Expect(Log).ToContainTextAsync($"Called about the lid. {_run} {HOSTILE}");
        await Expect(Log).ToContainTextAsync("Told her that it is on its way.");
        await Expect(Page.Locator("[data-metric=first_response]")).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("body")).ToContainTextAsync("Clara Customer");
        await _visitor.LookAsync("61-entered");
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    private async Task SaveAsync()
    {
        await Page.Locator("form[action*=Configure] button[name=save]:visible").First.ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private async Task SignInAsync(string email)
    {
        await Page.Context.ClearCookiesAsync();
        await Page.GotoAsync("/login");
        await Page.FillAsync("#Email", email);
        await Page.FillAsync("#Password", StoreUnderTest.AdminPassword);
        await Page.ClickAsync("button.login-button");
        await Page.GotoAsync(email == StoreUnderTest.AdminEmail ? "/Admin" : "/");
    }

    /// <summary>The page of the one inquiry in which the text stands.</summary>
    private async Task SeeAsync(string text)
    {
        await SignInAsync(StoreUnderTest.AdminEmail);
        await _visitor.SpeakAsync(language);
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?SearchText={Uri.EscapeDataString(text)}");
        await Page.Locator("table a[href*='/CustomerCareInquiry/View/']").First.ClickAsync();
        await Expect(Log).ToBeVisibleAsync();
    }
}
