using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>
/// From the contact form to the report, as people take it, in one language. The same steps run against the demo store and against any real store: they use the host's own
/// pages by the names its forms have in every version, and ours.
/// </summary>
[TestFixture("en")]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class ShopSteps(string language)
{
    private readonly string _subject = $"Where is my parcel? {language} {Guid.NewGuid():N}";
    private Visitor _visitor = null!;
    private string? _broken;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task ComeAsync() => _visitor = await Visitor.ComeAsync(language);

    [OneTimeTearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [SetUp]
    public void NeedsTheStepsBefore()
    {
        if (_broken is not null)
            Assert.Fail($"An earlier step failed: {_broken}");
    }

    [TearDown]
    public async Task NoteFailureAsync()
    {
        if (TestContext.CurrentContext.Result.Outcome.Status != NUnit.Framework.Interfaces.TestStatus.Failed)
            return;
        foreach (var error in _visitor.ScriptErrors)
            await TestContext.Out.WriteLineAsync($"Script error on a page: {error}");
        _broken ??= TestContext.CurrentContext.Test.MethodName;
        await _visitor.LookAsync($"failed-{TestContext.CurrentContext.Test.MethodName}");
    }

    [Test, Order(1)]
    public async Task Shopper_WritesThroughTheContactForm()
    {
        await Page.GotoAsync("/contactus");
        await Page.FillAsync("#FullName", "Ewa <b>Kowalska</b>");
        await Page.FillAsync("#Email", "ewa.kowalska@example.test");
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", _subject);
        await Page.FillAsync("#Enquiry", $"{_subject}\nI ordered <script>alert(1)</script> last week & nothing came.");
        await _visitor.LookAsync("01-contact-form");
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();
        await _visitor.LookAsync("02-contact-form-sent");
    }

    [Test, Order(2)]
    public async Task Agent_SignsIn()
    {
        await HostPages.SignInAsync(Page);
        if (!await _visitor.SpeakAsync(language) && language != "en")
            Assert.Ignore($"This store's admin doesn't offer the language '{language}'.");
        await Expect(Page.Locator("a[href*='/Admin/CustomerCareInquiry/List']").First).ToBeAttachedAsync();
        await Expect(Page.Locator("#customer-care-today .small-box").First).ToBeVisibleAsync();
        await _visitor.LookAsync("03-dashboard");
    }

    [Test, Order(3)]
    public async Task Agent_FindsTheInquiryInTheList()
    {
        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        await Page.FillAsync("#SearchText", _subject);
        await Page.ClickAsync("#search-inquiries");
        var row = Page.Locator("#inquiries-grid tbody tr");
        await Expect(row).ToHaveCountAsync(1);
        await Expect(row).ToContainTextAsync("Ewa <b>Kowalska</b>");
        await _visitor.LookAsync("04-inquiry-list");
        await row.Locator("a").First.ClickAsync();
        await Expect(Page.Locator("#reply-form")).ToBeVisibleAsync();
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("<script>alert(1)</script>");
        await Expect(Page.Locator("[data-metric=first_response]")).ToHaveAttributeAsync("data-state", "running");
        await _visitor.LookAsync("05-inquiry");
    }

    [Test, Order(4)]
    public async Task Agent_AnswersAndTheClockStops()
    {
        await Expect(Page.Locator("#reply-status")).ToHaveValueAsync("open");
        await Page.FillAsync("#reply-editor", "It left today.\nSorry for the wait!");
        await Page.ClickAsync("#reply-form button[type=submit]:not([name])");
        await Expect(Page.Locator("[data-metric=first_response]")).ToHaveAttributeAsync("data-state", "met");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("Sorry for the wait!");
        await _visitor.LookAsync("06-inquiry-answered");
    }

    [Test, Order(5)]
    public async Task Agent_MakesItUrgentAndTakesIt()
    {
        await Page.SelectOptionAsync("#priority-value", "urgent");
        await Page.ClickAsync("#priority-form button");
        await Expect(Page.Locator("#inquiry-log [data-kind=priority]")).ToHaveCountAsync(1);
        await Page.ClickAsync("form:has(#agent-value) button");
        await Expect(Page.Locator("#inquiry-log [data-kind=assigned]")).ToHaveCountAsync(1);
        await _visitor.LookAsync("07-inquiry-urgent");
    }

    [Test, Order(6)]
    public async Task Shopper_WritesAgainAndTheAgentMergesBoth()
    {
        var number = new Uri(Page.Url).Segments[^1];
        await Page.GotoAsync("/contactus");
        await Page.FillAsync("#FullName", "Ewa");
        await Page.FillAsync("#Email", "ewa.kowalska@example.test");
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", $"Again: {_subject}");
        await Page.FillAsync("#Enquiry", $"Again: {_subject}\nIt came, but it is broken.");
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();

        await Page.GotoAsync("/Admin/CustomerCareInquiry/List");
        await Page.FillAsync("#SearchText", $"Again: {_subject}");
        await Page.ClickAsync("#search-inquiries");
        await Expect(Page.Locator("#inquiries-grid tbody tr")).ToHaveCountAsync(1);
        await Page.Locator("#inquiries-grid tbody tr a").First.ClickAsync();
        await Page.FillAsync("#merge-into", number);
        await Page.ClickAsync("#merge-form button");
        await _visitor.LookAsync("08-merge");
        await Page.ClickAsync("#merge-confirm button");
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync("It came, but it is broken.");
        await Expect(Page.Locator("#inquiry-log [data-kind=absorbed]")).ToHaveCountAsync(1);
        Assert.That(new Uri(Page.Url).Segments[^1], Is.EqualTo(number));
    }

    [Test, Order(7)]
    public async Task Reply_IsQueuedAsMailWithOurToken()
    {
        await Page.GotoAsync("/Admin/QueuedEmail/List");
        await Expect(Page.Locator("body")).ToContainTextAsync("[CC-");
        await _visitor.LookAsync("09-queued-mail");
    }

    [Test, Order(8)]
    public async Task Shopper_FollowsTheLinkOfTheReply()
    {
        var mail = await HostPages.LatestMailAsync(Page, "ewa.kowalska@example.test", _subject);
        var link = new Uri(Regex.Match(mail, "href=\"([^\"]*/customer-care/inquiry/[^\"]+)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value);
        await Page.GotoAsync(link.AbsolutePath);
        await Expect(Page.Locator(".talk")).ToContainTextAsync("Sorry for the wait!");
        await Expect(Page.Locator(".talk")).ToContainTextAsync("<script>alert(1)</script>");
        await Expect(Page.Locator(".talk")).ToContainTextAsync("It came, but it is broken.");
        await Expect(Page.Locator("#promise")).ToBeVisibleAsync();
        await _visitor.LookAsync("09b-status-page");
    }

    [Test, Order(9)]
    public async Task Manager_ReadsTheReport()
    {
        await Page.GotoAsync("/Admin/CustomerCareReport/Sla");
        await Expect(Page.Locator("[data-report-metric=first_response]")).ToBeVisibleAsync();
        var measured = await Page.Locator("[data-report-metric=first_response] [data-figure=measured]").InnerTextAsync();
        Assert.That(int.Parse(new string(measured.Where(char.IsDigit).ToArray()), System.Globalization.CultureInfo.InvariantCulture), Is.GreaterThanOrEqualTo(1));
        await _visitor.LookAsync("10-report");
    }

    [Test, Order(10)]
    public async Task Manager_LooksAtTheOtherPages()
    {
        foreach (var (screen, path) in new[] { ("11-policies", "CustomerCarePolicy/List"), ("12-import", "CustomerCareImport/Index"), ("13-settings", "CustomerCareSettings/Configure") })
        {
            var answer = await Page.GotoAsync($"/Admin/{path}");
            Assert.That(answer?.Status, Is.EqualTo(200), path);
            await Expect(Page.Locator("body")).Not.ToContainTextAsync("Plugins.CustomerCare.");
            await _visitor.LookAsync(screen);
        }
    }

    [Test, Order(11)]
    public void Pages_ThrewNoScriptErrors()
    {
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }
}
