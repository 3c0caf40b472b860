using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>"May we ask you?" on the page after an order.</summary>
public class ConsentSteps
{
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    private ILocator Offer => Page.Locator("#customer-care-consent");

    [SetUp]
    public async Task ComeAsync()
    {
        Invited.NeedConsent(true);
        _visitor = await Visitor.ComeAsync("en");
    }

    [TearDown]
    public async Task GoAsync()
    {
        if (_visitor is null)
            return;
        Invited.NeedConsent(false);
        await _visitor.DisposeAsync();
    }

    [Test]
    public async Task Shopper_AgreesOnceAndIsNotAskedAgain()
    {
        var address = $"{Guid.NewGuid():N}@example.test";
        var before = Invited.CountOf("CustomerCareConsent");
        await OrderAsync(address);
        await Expect(Offer).ToBeVisibleAsync();
        await _visitor.LookAsync("consent");
        var (completed, details) = (Page.Url, await Offer.Locator("p").InnerTextAsync());
        await Offer.Locator("button").ClickAsync();
        await Expect(Page.Locator("h1")).ToHaveTextAsync("Thank you!");
        Assert.That(Invited.ConsentText, Does.StartWith("checkout_completed en ").And.EndWith(details).And.Not.Contain(address));

        await Page.GotoAsync(completed);
        await Expect(Page.Locator(".order-number")).ToBeVisibleAsync();
        await Expect(Offer).ToHaveCountAsync(0);
        await OrderAsync(address.ToUpperInvariant());
        await Expect(Offer).ToHaveCountAsync(0);
        Assert.That(Invited.CountOf("CustomerCareConsent"), Is.EqualTo(before + 1));
    }

    [Test]
    public async Task Stranger_CannotAgreeForAnotherOrder()
    {
        await OrderAsync($"{Guid.NewGuid():N}@example.test");
        await Expect(Offer).ToBeVisibleAsync();
        var before = Invited.CountOf("CustomerCareConsent");
        await Page.Context.ClearCookiesAsync(new BrowserContextClearCookiesOptions { NameRegex = new Regex(@"\.Customer$") });
        await Offer.Locator("button").ClickAsync();

        Assert.That(Invited.CountOf("CustomerCareConsent"), Is.EqualTo(before));
    }

    [Test]
    public async Task NoSurveyNeedsIt_NobodyIsAsked()
    {
        Invited.NeedConsent(false);
        await OrderAsync($"{Guid.NewGuid():N}@example.test");

        await Expect(Page.Locator(".order-number")).ToBeVisibleAsync();
        await Expect(Offer).ToHaveCountAsync(0);
    }

    private Task OrderAsync(string address)
    {
        return HostPages.OrderAsync(Page, address);
    }
}
