using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A guest writes and asks to be forgotten; a customer fetches their own data.</summary>
[TestFixture("en")]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class PrivacySteps(string language)
{
    private readonly string _run = Guid.NewGuid().ToString("N")[..8];
    private Visitor _visitor = null!;
    private string _inquiry = string.Empty;

    private IPage Page => _visitor.Page;

    private string Guest => $"forget-{_run}@example.test";

    [OneTimeSetUp]
    public async Task ComeAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        if (!StoreUnderTest.IsDemo)
            Assert.Ignore("These steps erase people, and know the demo store's pages only.");
        _visitor = await Visitor.ComeAsync(language);
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_visitor is not null)
            await _visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Guest_Writes_AndStaffNoteSomething()
    {
        await WriteAsync("First question");
        await SignInAsync(StoreUnderTest.AdminEmail);
        await _visitor.SpeakAsync(language);
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?SearchText={Guest}");
        await Page.FillAsync("#SearchText", Guest);
        await Page.ClickAsync("#search-inquiries");
        await Page.Locator("table a[href*='/CustomerCareInquiry/View/']").First.ClickAsync();
        _inquiry = Page.Url;
        await Page.Locator("#note-text").FillAsync($"Difficult {_run}");
        await Page.Locator("form:has(#note-text) button[type=submit]").ClickAsync();
        await Page.GotoAsync(_inquiry);
        await Expect(Page.Locator("#inquiry-log")).ToContainTextAsync($"Difficult {_run}");
        await Expect(Page.Locator("[data-personal-data] a").First).ToBeVisibleAsync();
    }

    [Test, Order(2)]
    public async Task Manager_FindsThePersonDownloadsAndErases()
    {
        await Page.GotoAsync("/Admin/CustomerCarePrivacy/Index");
        await Page.FillAsync("#who", Guest.ToUpperInvariant());
        await Page.Locator("form:has(#who) button[type=submit]").ClickAsync();
        await Expect(Page.Locator("[data-count=inquiries]")).ToHaveTextAsync("1");
        await Expect(Page.Locator("[data-count=open]")).ToHaveTextAsync("1");
        await _visitor.LookAsync("50-personal-data");

        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("#privacy-found a[href*='/Download']").ClickAsync());
        var file = JsonNode.Parse(await File.ReadAllTextAsync(await download.PathAsync()))!;
        Assert.That((string?)file["inquiries"]![0]!["messages"]![0]!["text"], Does.StartWith("First question"));
        Assert.That(file.ToJsonString(), Does.Not.Contain("Difficult"));

        await Page.CheckAsync("#confirmed");
        await Page.Locator("form[action*='/Erase'] button[type=submit]").ClickAsync();
        await Expect(Page.Locator(".alert-success")).ToBeVisibleAsync();
        await Page.GotoAsync($"/Admin/CustomerCarePrivacy/Index?who={Guest}");
        await Expect(Page.Locator("[data-count=inquiries]")).ToHaveTextAsync("0");
    }

    [Test, Order(3)]
    public async Task Inquiry_Erased_SaysSoAndNothingElse()
    {
        await Page.GotoAsync(_inquiry);
        await Expect(Page.Locator("#erased-banner")).ToBeVisibleAsync();
        await _visitor.LookAsync("51-erased-inquiry");
        var page = await Page.ContentAsync();
        Assert.That(page, Does.Not.Contain(Guest).And.Not.Contain("First question").And.Not.Contain($"Difficult {_run}"));
        await Expect(Page.Locator("#reply-form")).ToHaveCountAsync(0);
    }

    [Test, Order(4)]
    public async Task Manager_ReadsHowOftenCustomersWroteAgain()
    {
        await Page.GotoAsync("/Admin/CustomerCareReport/Sla");
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await _visitor.LookAsync("52-repeated-contact");
        await Page.GotoAsync("/Admin/CustomerCareContacts/Replies?show=judged");
        await Expect(Page.Locator(".content-header h1")).ToBeVisibleAsync();
        await _visitor.LookAsync("53-replies");
    }

    [Test, Order(5)]
    public async Task Customer_FetchesTheirOwnData()
    {
        await SignInAsync("customer@example.test");
        await Page.GotoAsync("/customer-care/account/inquiries");
        await _visitor.LookAsync("54-own-data", 320);
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator("form.customer-care-own-data button").ClickAsync());

        var file = JsonNode.Parse(await File.ReadAllTextAsync(await download.PathAsync()))!;
        Assert.That(file["inquiries"]!.AsArray().Select(inquiry => (string?)inquiry!["email"]), Is.All.EqualTo("customer@example.test").Or.Null);
    }

    [Test, Order(6)]
    public async Task Stranger_GetsNobodysData()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(StoreUnderTest.Url!) };
        using var nothing = new FormUrlEncodedContent([]);
        var answer = await client.PostAsync("/customer-care/account/data", nothing);

        Assert.That((int)answer.StatusCode, Is.EqualTo(400).Or.EqualTo(302).Or.EqualTo(401));
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.Not.EqualTo("application/json"));
        var admin = await client.GetAsync("/Admin/CustomerCarePrivacy/Download?customerId=1");
        Assert.That((int)admin.StatusCode, Is.EqualTo(302).Or.EqualTo(401).Or.EqualTo(403));
    }

    private async Task SignInAsync(string email)
    {
        await Page.GotoAsync("/login");
        await Page.FillAsync("#Email", email);
        await Page.FillAsync("#Password", StoreUnderTest.AdminPassword);
        await Page.ClickAsync("button.login-button");
        await Page.GotoAsync(email == StoreUnderTest.AdminEmail ? "/Admin" : "/");
    }

    private async Task WriteAsync(string text)
    {
        await Page.GotoAsync("/contactus");
        await Page.FillAsync("#FullName", "Forget Me");
        await Page.FillAsync("#Email", Guest);
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", text);
        await Page.FillAsync("#Enquiry", text);
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();
    }
}
