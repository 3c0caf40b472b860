using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Customers write wherever the store lets them, staff enter what they were told.</summary>
[TestFixture("en")]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class DoorSteps(string language)
{
    private const string HOSTILE = "<script>window.hacked = 1</script> %Store.Name% \u202Eevil\u202C \U0001F600";
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private Visitor _visitor = null!;
    private Visitor _shopper = null!;
    private string _customer = string.Empty;
    private string _orderId = string.Empty;

    private IPage Page => _visitor.Page;

    private IPage Shop => _shopper.Page;

    private ILocator Log => Page.Locator("#inquiry-log");

    [OneTimeSetUp]
    public async Task ComeAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        StoreUnderTest.OneLanguageWillDo(language, "pl");
        _visitor = await Visitor.ComeAsync(language);
        await _visitor.SignInAsync(language);
        _shopper = await Visitor.ComeAsync(language);
        _customer = await HostPages.ComeAsCustomerAsync(Shop);
        await _shopper.SpeakAsync(language);
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        foreach (var visitor in new[] { _visitor, _shopper })
            if (visitor is not null)
                await visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Manager_SwitchesReviewsAndPrivateMessagesOn()
    {
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
    public async Task Customer_WritesAnUnhappyReviewWithHostileText()
    {
        await HostShop.ReviewAsync(Shop, $"Bad {_run} {HOSTILE}", $"Fell apart. {HOSTILE}");

        await SeeAsync($"Bad {_run}");
        await Expect(Log).ToContainTextAsync(StoreUnderTest.IsDemo ? "★☆☆☆☆ Coffee grinder" : "★☆☆☆☆ ");
        await Expect(Log).ToContainTextAsync(HOSTILE);
        Assert.That(await Page.EvaluateAsync<bool>("window.hacked === undefined"), Is.True);
        await _visitor.LookAsync("51-review");
    }

    [Test, Order(3)]
    public async Task Guest_WritesToAVendor()
    {
        await using (var guest = await Visitor.ComeAsync(language))
        {
            if ((await guest.Page.GotoAsync("/contactvendor/1"))?.Status != 200 || await guest.Page.Locator("#Enquiry").CountAsync() == 0)
                Assert.Ignore("This store has no vendor whom shoppers may write to.");
            await guest.Page.FillAsync("#FullName", "Ewa");
            await guest.Page.FillAsync("#Email", $"vendor-{_run}@example.test");
            if (await guest.Page.Locator("#Subject").CountAsync() > 0)
                await guest.Page.FillAsync("#Subject", $"Kettle {_run}");
            await guest.Page.FillAsync("#Enquiry", $"Kettle {_run}\nDoes it whistle?");
            await guest.Page.ClickAsync("[name=send-email]");
            await Expect(guest.Page.Locator(".result")).ToBeVisibleAsync();
        }

        await SeeAsync($"Kettle {_run}");
        await Expect(Log).ToContainTextAsync("Does it whistle?");
        if (StoreUnderTest.IsDemo)
            await Expect(Page.Locator("body")).ToContainTextAsync("Kettle & Co");
    }

    [Test, Order(4)]
    public async Task Customer_ReturnsSomething()
    {
        _orderId = await HostShop.OrderAsync(Shop, _customer);
        await HostPages.CompleteAsync(Page, _orderId);
        await HostShop.ReturnAsync(Shop, _orderId, $"It hums instead. {_run}");

        await SeeAsync($"It hums instead. {_run}");
        await Expect(Log).ToContainTextAsync(StoreUnderTest.IsDemo ? "1 × Enamel kettle" : "1 × ");
        await _visitor.LookAsync("52-return");
    }

    [Test, Order(5)]
    public async Task Customer_AsksAboutTheOrder()
    {
        await Shop.GotoAsync($"/orderdetails/{_orderId}");
        await _shopper.LookAsync("53-order");
        await Shop.ClickAsync(".customer-care-order-contact a");
        await _shopper.LookAsync("54-ask");
        await _shopper.LookAsync("55-ask-narrow", 320);
        await Shop.CheckAsync("[name=topic][value=damage]");
        await Shop.FillAsync("#message", $"The lid is missing. {_run} {HOSTILE}");
        await Shop.ClickAsync("form:has(#message) button[type=submit]");
        await Expect(Shop.Locator("body")).ToContainTextAsync(_customer);
        await Expect(Shop.Locator("body")).Not.ToContainTextAsync("Plugins.CustomerCare.");
        await _shopper.LookAsync("56-asked");
        await _shopper.LookAsync("57-asked-narrow", 320);
        await Shop.ReloadAsync(); // Sends the same form again.
        await Expect(Shop.Locator("body")).ToContainTextAsync(_customer);

        await SeeAsync($"The lid is missing. {_run}");
        await Expect(Log.Locator("[data-kind=customer_message]")).ToHaveCountAsync(1);
        await Expect(Log).ToContainTextAsync(HOSTILE);
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?SearchText={Uri.EscapeDataString($"The lid is missing. {_run}")}");
        await Expect(Page.Locator("table a[href*='/CustomerCareInquiry/View/']")).ToHaveCountAsync(1);
    }

    [Test, Order(6)]
    public async Task Stranger_IsAskedToLogIn_WhateverOrderTheyTry()
    {
        await using var stranger = await Visitor.ComeAsync(language);
        foreach (var order in new[] { _orderId, "999999" })
        {
            await stranger.Page.GotoAsync($"/customer-care/order/{order}");
            Assert.That(new Uri(stranger.Page.Url).AbsolutePath, Is.EqualTo("/login"));
        }
    }

    [Test, Order(7)]
    public async Task Customer_WritesToStaff_AndAsksToBeDeleted()
    {
        if (!StoreUnderTest.IsDemo)
            Assert.Ignore("A real store has private messages and requests to be deleted off by default.");

        await Shop.GotoAsync("/privatemessages");
        await Shop.FillAsync("#subject", $"Private {_run}");
        await Shop.FillAsync("#message", "[b]Bold[/b] question");
        await Shop.Locator("form[action='/sendpm'] button").ClickAsync();
        await Shop.GotoAsync("/customer/gdpr");
        await Shop.ClickAsync("[name=delete-account]");
        await Expect(Shop.Locator(".result")).ToBeVisibleAsync();

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
        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        await Page.ClickAsync("#new-inquiry");
        await Page.FillAsync("#entry-customernumber", "999999");
        await Page.FillAsync("#entry-happenedon", "2099-01-01T10:00");
        await Page.Locator("#entry-form button[type=submit]").First.ClickAsync();
        await Expect(Page.Locator("#problems-CustomerNumber, #problems-HappenedOn, #problems-Text")).ToHaveCountAsync(3);
        await _visitor.LookAsync("59-entry-refused");

        await Page.GotoAsync("/Admin/CustomerCareEntry/New");
        await Page.FillAsync("#entry-requesteremail", _customer);
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

    /// <summary>The page of the one inquiry in which the text stands.</summary>
    private async Task SeeAsync(string text)
    {
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?SearchText={Uri.EscapeDataString(text)}");
        await Page.Locator("table a[href*='/CustomerCareInquiry/View/']").First.ClickAsync();
        await Expect(Log).ToBeVisibleAsync();
    }
}
