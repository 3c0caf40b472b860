using System.Text;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A member of staff works through the inbox, by keyboard where that is quicker; two of the customer's messages are on the table.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class InboxSteps
{
    private readonly string _mark = $"inbox{Guid.NewGuid():N}";
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    private ILocator Rows => Page.Locator("#inquiries-grid tbody tr");

    [OneTimeSetUp]
    public async Task WriteAndSignInAsync()
    {
        _visitor = await Visitor.ComeAsync("en");
        await AskAsync("First");
        await AskAsync("Second");
        await HostPages.SignInAsync(Page);
        await _visitor.SpeakAsync("en");
    }

    [OneTimeTearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [Test, Order(1)]
    public async Task Search_InTheWordsOfMessages_StandsInTheAddress()
    {
        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        await Page.FillAsync("#SearchText", $"words {_mark}");
        await Page.ClickAsync("#search-inquiries");
        await Expect(Rows).ToHaveCountAsync(2);
        Assert.That(Page.Url, Does.Contain(_mark));

        await Page.ClickAsync("[data-view=unassigned]");
        await Expect(Rows).ToHaveCountAsync(2);
        await Expect(Page.Locator("[data-view=unassigned] .badge")).ToHaveTextAsync("2");
        await Expect(Page.Locator("[data-view=mine] .badge")).ToHaveTextAsync("0");
        await CheckAsync("30-inbox", "#customer-care-inbox");
    }

    [Test, Order(2)]
    public async Task Keys_MoveTickAndAssign_AndCanBeSwitchedOff()
    {
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("x");
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("x");
        await Expect(Page.Locator("#many-count")).ToContainTextAsync("2");
        await Page.Keyboard.PressAsync("?");
        await Expect(Page.Locator("#keys-help")).ToBeVisibleAsync();
        await CheckAsync("31-keys", "#keys-help");
        await Page.UncheckAsync("#keys-on");
        await Page.Keyboard.PressAsync("Escape");
        await Page.Locator(".customer-care-row-link").First.FocusAsync();
        await Page.Keyboard.PressAsync("x");
        await Expect(Page.Locator("#many-count")).ToContainTextAsync("2");

        await Page.ClickAsync("#keys-open");
        await Page.CheckAsync("#keys-on");
        await Page.Keyboard.PressAsync("Escape");
        await Page.Keyboard.PressAsync("/");
        await Expect(Page.Locator("#SearchText")).ToBeFocusedAsync();
        await Page.Locator(".customer-care-row-link").First.FocusAsync();
        await Page.Keyboard.PressAsync("a");
        await Expect(Page.Locator(".customer-care-alert.alert-success")).ToContainTextAsync("2");
        Assert.That(Page.Url, Does.Contain(_mark), "back on the page that the form stood on");
        await Expect(Page.Locator("[data-view=mine] .badge")).ToHaveTextAsync("2");
    }

    [Test, Order(3)]
    public async Task Many_RepeatedByTheBackButton_ChangesNothingMore()
    {
        await Page.ClickAsync("[data-view=mine]");
        await Page.CheckAsync("#tick-all");
        await Page.SelectOptionAsync("#many-work", "priority:high");
        await Page.ClickAsync("#many-do");
        await Expect(Page.Locator(".customer-care-alert.alert-success")).ToContainTextAsync("Inquiries changed: 2.");

        await Page.GoBackAsync();
        await Page.CheckAsync("#tick-all");
        await Page.SelectOptionAsync("#many-work", "priority:high");
        await Page.ClickAsync("#many-do");
        await Expect(Page.Locator(".customer-care-alert.alert-success")).ToContainTextAsync("As they were before: 2.");
    }

    [Test, Order(4)]
    public async Task Reply_InRichTextWithFiles_IsShownHarmlessAndItsFilesAreSaved()
    {
        await Page.Locator(".customer-care-row-link").First.ClickAsync();
        await Expect(Page.Locator("#other-open")).ToBeVisibleAsync();
        await Expect(Page.Locator("#inquiry-aside [aria-busy=false]")).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("r");
        await Page.Keyboard.TypeAsync("It left ");
        await Page.ClickAsync("[data-command=bold]");
        await Page.Keyboard.TypeAsync("today <b>");
        await Page.ClickAsync("[data-command=bold]");
        await CheckAsync("32-reply", "#customer-care-inquiry");
        await Page.EvaluateAsync("document.getElementById('reply-editor').insertAdjacentHTML('beforeend', '<p onclick=\"alert(1)\">more<a href=\"javascript:alert(1)\">x</a></p>')");
        await Page.SetInputFilesAsync("#reply-files", [File("offer.pdf", "%PDF-1.4"), File("notes.txt", "hello")]);
        await Page.ClickAsync("#reply-form button[type=submit]:not([name])");

        var reply = Page.Locator("[data-kind=agent_reply]");
        await Expect(reply.Locator(".customer-care-html b")).ToHaveTextAsync("today <b>");
        Assert.That(await reply.Locator("[onclick], a[href^=javascript]").CountAsync(), Is.Zero);
        await Expect(reply.Locator(".customer-care-files li")).ToHaveCountAsync(2);
        var saved = await Page.RunAndWaitForDownloadAsync(() => reply.Locator(".customer-care-files a").Last.ClickAsync());
        Assert.That((saved.SuggestedFilename, await System.IO.File.ReadAllTextAsync((await saved.PathAsync())!)), Is.EqualTo(("notes.txt", "hello")));
        await _visitor.LookAsync("33-replied");
    }

    [Test, Order(5)]
    public async Task Reply_WhileSomethingCame_IsHeldBackOnce()
    {
        await Page.FillAsync("#reply-editor", "One more thing.");
        await using (var other = await _visitor.Page.Context.Browser!.NewContextAsync(new BrowserNewContextOptions { BaseURL = StoreUnderTest.Url, StorageState = await Page.Context.StorageStateAsync() }))
        {
            var colleague = await other.NewPageAsync();
            await colleague.GotoAsync(Page.Url);
            await colleague.FillAsync("#merge-into", await OtherNumberAsync());
            await colleague.ClickAsync("#merge-form button");
            var into = await colleague.Locator("[name=survivor]").InputValueAsync();
            await colleague.GotoAsync($"/Admin/CustomerCareMerge/Confirm/{into}?into={new Uri(Page.Url).Segments[^1]}");
            await colleague.ClickAsync("#merge-confirm button");
        }

        await Page.ClickAsync("#reply-form button[type=submit]:not([name])");
        await Expect(Page.Locator(".customer-care-alert.alert-danger")).ToContainTextAsync("has not been sent yet");
        await Expect(Page.Locator("#reply-editor")).ToContainTextAsync("One more thing.");
        await Expect(Page.Locator(".customer-care-log .badge-warning").First).ToBeVisibleAsync();
        await _visitor.LookAsync("34-held-back");
        await Page.ClickAsync("#reply-form button[name=Then]");
        await Page.WaitForLoadStateAsync();
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    private async Task<string> OtherNumberAsync()
    {
        return (await Page.Locator("#other-open a").First.InnerTextAsync()).TrimStart('#').Split(' ')[0];
    }

    private async Task AskAsync(string which)
    {
        await Page.GotoAsync("/contactus");
        await Page.FillAsync("#FullName", "Ola Inbox");
        await Page.FillAsync("#Email", $"{_mark}@example.test");
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", $"{which} {Guid.NewGuid():N}");
        await Page.FillAsync("#Enquiry", $"{which}, in other words {_mark}.");
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();
    }

    private static FilePayload File(string name, string text)
    {
        return new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.UTF8.GetBytes(text) };
    }

    // The colours of buttons, links and badges, and the buttons that fold cards, are the host's.
    private async Task CheckAsync(string screen, string part)
    {
        await _visitor.LookAsync(screen);
        if (!System.IO.File.Exists(Repository.AxeCore))
            return;

        await Page.EvaluateAsync(await System.IO.File.ReadAllTextAsync(Repository.AxeCore));
        var found = await Page.EvaluateAsync<string[]>(
            "async part => { const found = await axe.run({ include: [part], exclude: ['.btn-tool'] }, { rules: { 'color-contrast': { enabled: false } } });"
                + " return found.violations.map(one => `${one.impact} ${one.id}: ${one.nodes.map(node => node.html).join(' ')}`); }",
            part);
        Assert.That(found, Is.Empty, screen);
    }
}
