using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests.Shoppers;

/// <summary>What shoppers see of their inquiries, in a browser: by keyboard alone, on the smallest phone and on a desktop, checked by axe-core.</summary>
[TestFixture("en", 320)]
[TestFixture("en", 1366)]
[TestFixture("pl", 320)]
public class ShopperSteps(string language, int width)
{
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [SetUp]
    public async Task ComeAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        if (!File.Exists(Repository.AxeCore))
            Assert.Ignore($"No axe-core at {Repository.AxeCore}: build the demo store.");
        _visitor = await Visitor.ComeAsync(language);
        await Page.SetViewportSizeAsync(width, 700);
    }

    [TearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [Test]
    public async Task Shopper_FollowsWritesAndSettlesByKeyboardAlone()
    {
        var asked = await Asked.AskAsync("Where is my parcel?\nIt was to come on Friday.", language);
        await Page.GotoAsync(asked.Path);
        await CheckAsync("status");
        await Page.Locator("header a").FocusAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator("#message")).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("It came.");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("p[role=status]")).ToBeVisibleAsync();
        await Expect(Page.Locator(".talk li")).ToHaveCountAsync(2);
        await CheckAsync("status-written");

        await Task.Delay(2200);
        await Page.Locator("form.solve button").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("form.solve")).ToHaveCountAsync(0);
        Assert.That(asked.Status, Is.EqualTo("resolved"));
        await CheckAsync("status-solved");

        await Page.FillAsync("#message", new string('x', 20_001));
        await Page.ClickAsync("form.follow-up button");
        await Expect(Page.Locator("#problem")).ToBeVisibleAsync();
        await CheckAsync("status-too-long");
    }

    [Test]
    public async Task Targets_AreLargeEnough()
    {
        await Page.GotoAsync((await Asked.AskAsync("Where is it?", language)).Path);
        foreach (var target in await Page.Locator("button, header a").AllAsync())
        {
            var box = (await target.BoundingBoxAsync())!;
            Assert.That(Math.Min(box.Width, box.Height), Is.GreaterThanOrEqualTo(24));
        }
    }

    [Test]
    public async Task Customer_FindsTheirInquiriesInTheirAccount()
    {
        await Page.GotoAsync("/customer-care/account/inquiries");
        await Expect(Page.Locator("button.login-button")).ToBeVisibleAsync();

        await HostPages.ComeAsCustomerAsync(Page);
        await Page.GotoAsync("/");
        if (!await _visitor.SpeakAsync(language) && language != "en")
            Assert.Ignore($"This store doesn't offer the language '{language}'.");
        await Page.GotoAsync("/customer-care/account/inquiries");
        await CheckAsync("account-before", ".account-page");
        var subject = $"Mine <b>{Guid.NewGuid():N}</b>";
        var isNamed = await AskAsync(subject, null);
        await AskAsync($"Elsewhere {subject}", "work@example.test");

        await Page.GotoAsync("/order/history");
        var link = Page.Locator(".customer-care-inquiries a");
        if (!await link.IsVisibleAsync())
            await Page.Locator(".block-account-navigation .title").ClickAsync(); // Folded up on a small screen.
        await link.ClickAsync();
        await Expect(Page.Locator(".customer-care-inquiries.active")).ToHaveCountAsync(1);
        await Expect(Page.Locator(".request-item").Nth(1).Locator("a")).ToContainTextAsync(isNamed ? subject : string.Empty);
        await Expect(Page.Locator(".request-item").Nth(0)).ToContainTextAsync(isNamed ? $"Elsewhere {subject}" : string.Empty);
        await Expect(Page.Locator(".request-item").Nth(0).Locator("a")).ToHaveCountAsync(0);
        await CheckAsync("account", ".account-page");

        await Page.Locator(".request-item a").First.ClickAsync();
        await Expect(Page.Locator(isNamed ? ".facts" : ".talk")).ToContainTextAsync(subject);
    }

    [Test]
    public async Task ContactPage_SaysWhenTheShopAnswers()
    {
        await _visitor.SignInAsync(language);
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        if (!await Page.IsCheckedAsync("#ContactBlockEnabled"))
        {
            await Page.EvaluateAsync("document.querySelector('#ContactBlockEnabled').checked = true");
            await Page.EvaluateAsync("document.querySelector('button[name=save]').form.requestSubmit(document.querySelector('button[name=save]'))");
            await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        await Page.GotoAsync("/contactus");
        await Expect(Page.Locator(".customer-care-hours li").First).ToContainTextAsync(new Regex(@"\d\d:\d\d–\d\d:\d\d"));
        await Expect(Page.Locator("form [name=send-email]")).ToBeVisibleAsync();
        await CheckAsync("contact-hours", ".customer-care-hours");
    }

    /// <summary>Writes about something; what it is about stands in the text too.</summary>
    /// <returns>Whether the store's form asks for a subject.</returns>
    private async Task<bool> AskAsync(string subject, string? address)
    {
        await Page.GotoAsync("/contactus");
        if (address is not null)
            await Page.FillAsync("#Email", address);
        var hasSubject = await Page.Locator("#Subject").CountAsync() > 0;
        if (hasSubject)
            await Page.FillAsync("#Subject", subject);
        await Page.FillAsync("#Enquiry", $"Hello, this is about {subject}.");
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();
        return hasSubject;
    }

    /// <param name="part">What of the page is ours; null for all of it.</param>
    private async Task CheckAsync(string screen, string? part = null)
    {
        await _visitor.LookAsync($"shopper-{width}-{screen}", width);
        Assert.That(await Page.EvaluateAsync<bool>("part => [...(part ? document.querySelectorAll(part) : [document.documentElement])].every(one => one.scrollWidth <= innerWidth)", part), Is.True, $"{screen} scrolls sideways.");

        // Through the browser's own channel: the page's policy lets no script in.
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Repository.AxeCore));
        var found = await Page.EvaluateAsync<string[][]>(
            "async ([part, colours]) => { const found = await axe.run(part ? { include: [part] } : document, { rules: { 'color-contrast': { enabled: colours } } }); return [found.passes, found.violations]"
                + ".map(list => list.map(one => `${one.impact} ${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)); }",
            new object?[] { part, StoreUnderTest.IsDemo || part is null }); // The colours around a part of ours are the theme's.
        Assert.That(found[0], Has.Length.GreaterThan(3), $"{screen}: axe-core checked next to nothing.");
        Assert.That(found[1], Is.Empty, screen);
    }
}
