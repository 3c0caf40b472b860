using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests.Screens;

/// <summary>A manager's browser and a shopper's in a demo store with a history, and what they need to know to get everywhere.</summary>
internal sealed partial class Tour(Visitor manager, Visitor shopper, string language)
{
    public const string EVENTS = """
        inquiry_key,occurred_at,event,channel,requester_email,requester_name,subject,agent,priority
        A-1,2026-09-01T08:00:00Z,customer_message,email,ola@example.test,Ola,Where is it?,,normal
        A-1,2026-09-01T09:30:00Z,agent_reply,email,ola@example.test,Ola,,piotr,normal
        A-2,2026-09-02T08:00:00Z,customer_message,pigeon,ola@example.test,Ola,And now?,,normal

        """;

    public const string SETTINGS = """{"version":1,"calendars":[{"name":"Tried hours","timeZone":"Europe/Warsaw","week":{"mon":["09:00-17:00"],"tue":["09:00-17:00"]}}],"policies":[]}""";

    private bool _isShopping;

    /// <summary>Where the screen that is opened is seen.</summary>
    public Visitor Visitor => _isShopping ? shopper : manager;

    public IPage Page => Visitor.Page;

    /// <summary>Of the inquiry that the shopper wrote.</summary>
    public string InquiryId { get; private set; } = string.Empty;

    public string StatusPath { get; private set; } = string.Empty;

    public string AnsweredPath { get; private set; } = string.Empty;

    public string SurveyId { get; private set; } = string.Empty;

    public string OrderId { get; private set; } = string.Empty;

    /// <summary>A mail that asks a shopper for a score.</summary>
    public string SurveyMail { get; set; } = string.Empty;

    public bool IsPrepared { get; private set; }

    public async Task PrepareAsync()
    {
        await HostPages.SignInAsync(manager.Page);
        await manager.SpeakAsync(language);
        manager.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await manager.Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        foreach (var setting in new[] { "MailboxFooter", "ContactBlockEnabled" })
            await manager.Page.EvaluateAsync($"document.querySelector('input#{setting}[type=checkbox]').checked = true");
        await manager.Page.EvaluateAsync("document.querySelector('button[name=save]').form.requestSubmit(document.querySelector('button[name=save]'))");
        await manager.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await HostPages.SignInAsync(shopper.Page, "customer@example.test");
        await shopper.SpeakAsync(language);
        await OrderAsync();
        await AskAsync();
        AnsweredPath = Found(AnsweredLink(), await ReadNewestMailAsync("Where is my parcel"));
        await FindAsync();
        await manager.Page.GotoAsync($"/Admin/CustomerCareInquiry/View/{InquiryId}");
        await manager.Page.FillAsync("#reply-editor", "It left today and will be with you on Friday.");
        await manager.Page.ClickAsync("#reply-form button[type=submit]:not([name])");
        await Expect(manager.Page.Locator("#inquiry-log [data-kind=agent_reply]")).ToHaveCountAsync(1);
        StatusPath = Found(StatusLink(), await HostPages.LatestMailAsync(manager.Page, "customer@example.test", "Where is my parcel"));
        SurveyId = (await IdAsync("/Admin/CustomerCareSurvey/List", "a[href*='/CustomerCareSurvey/Edit/']"))!;
        IsPrepared = true;
    }

    /// <summary>Gives both windows a size in pixels.</summary>
    public async Task ResizeAsync(int width, int height)
    {
        await manager.Page.SetViewportSizeAsync(width, height);
        await shopper.Page.SetViewportSizeAsync(width, height);
    }

    /// <summary>As staff.</summary>
    public Task GoAsync(string path)
    {
        _isShopping = false;
        return manager.Page.GotoAsync(path);
    }

    /// <summary>As the customer who is signed in.</summary>
    public Task ShopAsync(string path)
    {
        _isShopping = true;
        return shopper.Page.GotoAsync(path);
    }

    /// <summary>As staff, by the first link of a page.</summary>
    public async Task FollowAsync(string path, string link)
    {
        await GoAsync(path);
        await Page.Locator(link).First.WaitForAsync();
        await Page.GotoAsync((await Page.Locator(link).First.GetAttributeAsync("href"))!);
    }

    /// <summary>As staff, by a button of a page, which posts a form.</summary>
    public async Task PressAsync(string path, string button)
    {
        await GoAsync(path);
        await Page.Locator(button).First.ClickAsync();
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>The path of the page "survey" or "opt-out" that a mail which asks for a score leads to.</summary>
    public string SurveyPath(string which)
    {
        return Found(new Regex($"/customer-care/{which}/[0-9a-f]{{40}}"), SurveyMail);
    }

    /// <param name="words">Of its subject, which is in the language of the order.</param>
    /// <returns>The text of the newest mail that asks for a score.</returns>
    public async Task<string> ReadSurveyMailAsync(string words = "One question about your order")
    {
        await HostPages.SignInAsync(manager.Page);
        await HostPages.RunSurveysAsync(manager.Page);
        return await ReadNewestMailAsync(words);
    }

    private async Task OrderAsync()
    {
        await shopper.Page.GotoAsync("/checkout/1");
        foreach (var (field, value) in new[] { ("FirstName", "Clara"), ("LastName", "Customer"), ("Email", "customer@example.test"), ("Address", "Main Street 1") })
            await shopper.Page.FillAsync($"[name={field}]", value);
        await shopper.Page.ClickAsync("#place-order");
        await shopper.Page.WaitForURLAsync("**/checkout/completed/*");
        OrderId = (await shopper.Page.Locator("a[href*='/orderdetails/']").First.GetAttributeAsync("href"))!.Split('/')[^1];
    }

    private async Task AskAsync()
    {
        await shopper.Page.GotoAsync("/contactus");
        await shopper.Page.FillAsync("#FullName", "Clara Customer");
        await shopper.Page.FillAsync("#Subject", "Where is my parcel?");
        await shopper.Page.FillAsync("#Enquiry", "It was to come on Wednesday.\nCould you look, please?");
        await shopper.Page.ClickAsync("[name=send-email]");
        await Expect(shopper.Page.Locator(".result")).ToBeVisibleAsync();
    }

    private async Task<string> ReadNewestMailAsync(string words)
    {
        await manager.Page.GotoAsync("/Admin/QueuedEmail/List");
        await manager.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await manager.Page.Locator("#queuedEmails-grid tbody tr", new PageLocatorOptions { HasText = words }).First.Locator("a[href*='QueuedEmail/Edit']").ClickAsync();
        return WebUtility.HtmlDecode(await manager.Page.Locator("iframe").GetAttributeAsync("srcdoc") ?? string.Empty);
    }

    private static string Found(Regex link, string text)
    {
        return link.Match(text) is { Success: true } match ? match.Value : throw new InvalidOperationException($"No {link} in: {text}");
    }

    private async Task FindAsync()
    {
        InquiryId = (await IdAsync("/Admin/CustomerCareInquiry/List?SearchText=Where%20is%20my%20parcel", "#inquiries-grid a[href*='/CustomerCareInquiry/View/']"))!;
    }

    private async Task<string?> IdAsync(string path, string link)
    {
        await manager.Page.GotoAsync(path);
        await manager.Page.Locator(link).First.WaitForAsync();
        return (await manager.Page.Locator(link).First.GetAttributeAsync("href"))!.Split('?')[0].Split('/')[^1];
    }

    [GeneratedRegex("/customer-care/answered/[^\"'<> ]+")]
    private static partial Regex AnsweredLink();

    [GeneratedRegex("/customer-care/inquiry/[^\"'<> ]+")]
    private static partial Regex StatusLink();
}
