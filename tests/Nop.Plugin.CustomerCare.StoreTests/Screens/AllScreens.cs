using System.Text;
using Microsoft.Playwright;

namespace Nop.Plugin.CustomerCare.StoreTests.Screens;

/// <summary>Every page that the plugin draws, and the host's pages that it adds to.</summary>
internal static class AllScreens
{
    private const string WAITING = "/Admin/CustomerCareInquiry/List?view=waiting_for_us";

    public static IReadOnlyList<Screen> List { get; } = [.. Managers(), .. Setup(), .. Surveys(), .. Shoppers()];

    /// <summary>Files that draw a page of their own but are no screen here, and why.</summary>
    public static IReadOnlyDictionary<string, string> Others { get; } = new Dictionary<string, string>
    {
        ["Inquiry/Aside.cshtml"] = "part of the inquiry's page, fetched by it",
        ["Report/NoCalendar.cshtml"] = "only where somebody deleted all opening hours; no step does, and nobody looks at it here",
        ["Consent/Offer.cshtml"] = "only for surveys that ask for consent; ConsentSteps see it"
    };

    private static IEnumerable<Screen> Managers()
    {
        yield return new Screen("dashboard", "Dashboard/Cards.cshtml", tour => tour.GoAsync("/Admin"), ".customer-care");
        yield return new Screen("inbox", "Inquiry/List.cshtml", async tour =>
        {
            await tour.GoAsync(WAITING);
            await tour.Page.Locator("#inquiries-grid tbody tr a").First.WaitForAsync();
        });
        yield return new Screen("inquiry", "Inquiry/View.cshtml", tour => tour.FollowAsync(WAITING, "#inquiries-grid a[href*='/CustomerCareInquiry/View/']"));
        yield return new Screen("explanation", "Inquiry/Explain.cshtml", async tour =>
        {
            await tour.FollowAsync(WAITING, "#inquiries-grid a[href*='/CustomerCareInquiry/View/']");
            await tour.FollowAsync(tour.Page.Url, "a[href*='/Explain']");
        });
        yield return new Screen("entry", "Inquiry/Entry.cshtml", tour => tour.GoAsync("/Admin/CustomerCareEntry/New"));
        yield return new Screen("merge", "Inquiry/Merge.cshtml", tour => tour.FollowAsync($"/Admin/CustomerCareInquiry/View/{tour.InquiryId}", "a[href*='/CustomerCareMerge/']"));
        yield return new Screen("unplaced-replies", "StrayReply/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareStrayReply/Index"));
        yield return new Screen("sla-report", "Report/Sla.cshtml", tour => tour.GoAsync("/Admin/CustomerCareReport/Sla"));
        yield return new Screen("clocks", "Report/Clocks.cshtml", tour => tour.GoAsync("/Admin/CustomerCareClock/List"));
        yield return new Screen("arrivals", "Report/ArrivalList.cshtml", tour => tour.GoAsync("/Admin/CustomerCareArrival/List"));
        yield return new Screen("replies", "Report/Replies.cshtml", tour => tour.GoAsync("/Admin/CustomerCareContacts/Replies"));
        yield return new Screen("team", "Report/Team.cshtml", tour => tour.GoAsync("/Admin/CustomerCareTeam/Index"));
        yield return new Screen("what-if", "WhatIf/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareWhatIf/Index"));
        yield return new Screen("loyalty", "Loyalty/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareLoyalty/Index"));
    }

    private static IEnumerable<Screen> Setup()
    {
        yield return new Screen("policies", "Policy/List.cshtml", tour => tour.GoAsync("/Admin/CustomerCarePolicy/List"));
        yield return new Screen("policy", "Policy/Edit.cshtml", tour => tour.FollowAsync("/Admin/CustomerCarePolicy/List", "a[href*='/CustomerCareSlaPolicy/Edit/']"));
        yield return new Screen("policy-versions", "Policy/Versions.cshtml", tour => tour.GoAsync("/Admin/CustomerCarePolicy/Versions"));
        yield return new Screen("settings-import", "Policy/Import.cshtml", tour => tour.GoAsync("/Admin/CustomerCarePolicy/Import"));
        yield return new Screen("settings-import-preview", "Policy/ImportPreview.cshtml", async tour =>
        {
            await tour.GoAsync("/Admin/CustomerCarePolicy/Import");
            await tour.Page.FillAsync("#SettingsJson", Tour.SETTINGS);
            await tour.Page.Locator("form:has(#SettingsJson) button[type=submit]").First.ClickAsync();
            await tour.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        });
        yield return new Screen("opening-hours", "Calendar/Edit.cshtml", tour => tour.FollowAsync("/Admin/CustomerCarePolicy/List", "a[href*='/CustomerCareCalendar/Edit/']"));
        yield return new Screen("year", "Calendar/Year.cshtml", tour => tour.FollowAsync("/Admin/CustomerCarePolicy/List", "a[href*='/CustomerCareCalendar/Year/']"));
        foreach (var step in new[] { "Hours", "Targets", "History", "Mail", "Survey" })
            yield return new Screen($"guide-{step.ToLowerInvariant()}", $"Guide/{step}.cshtml", tour => tour.GoAsync($"/Admin/CustomerCareGuide{step}"));
        yield return new Screen("guide-done", "Guide/Done.cshtml", tour => tour.GoAsync("/Admin/CustomerCareGuide/Done"));
        yield return new Screen("settings", "Settings/Configure.cshtml", tour => tour.GoAsync("/Admin/CustomerCareSettings/Configure"), ".customer-care");
        yield return new Screen("canned-replies", "CannedReply/List.cshtml", tour => tour.GoAsync("/Admin/CustomerCareCannedReply/List"));
        yield return new Screen("canned-reply", "CannedReply/Edit.cshtml", tour => tour.GoAsync("/Admin/CustomerCareCannedReply/Edit"));
        yield return new Screen("api-keys", "ApiKey/List.cshtml", tour => tour.GoAsync("/Admin/CustomerCareApiKey/List"));
        yield return new Screen("reporting", "Reporting/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareReporting/Index"));
        yield return new Screen("webhooks", "Webhook/List.cshtml", async tour =>
        {
            await MakeWebhookAsync(tour);
            await tour.GoAsync("/Admin/CustomerCareWebhook/List");
        });
        yield return new Screen("webhook", "Webhook/Edit.cshtml", tour => tour.GoAsync("/Admin/CustomerCareWebhook/Create"));
        yield return new Screen("webhook-log", "Webhook/Log.cshtml", async tour =>
        {
            await MakeWebhookAsync(tour);
            await tour.FollowAsync("/Admin/CustomerCareWebhook/List", "a[href*='/CustomerCareWebhook/Log']");
        });
        yield return new Screen("import", "Import/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareImport/Index"));
        yield return new Screen("import-preview", "Import/Preview.cshtml", UploadAsync);
        yield return new Screen("import-progress", "Import/Progress.cshtml", async tour =>
        {
            await UploadAsync(tour);
            await tour.Page.Locator("form[action*='/Start'] button[type=submit]").First.ClickAsync();
            await tour.Page.WaitForURLAsync("**/Progress*");
        });
        yield return new Screen("past", "History/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareHistory/Index"));
        yield return new Screen("past-counted", "History/Progress.cshtml", tour => tour.PressAsync("/Admin/CustomerCareHistory/Index", "button[formaction*='/Count'], form[action*='/Count'] button"));
        yield return new Screen("rebuild", "Job/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareJob/Index"));
        yield return new Screen("rebuild-progress", "Job/Progress.cshtml", tour => tour.PressAsync("/Admin/CustomerCareJob/Index", "form[action*='/Recompute'] button"));
        yield return new Screen("self-check", "SelfCheck/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCareSelfCheck/Index"));
        yield return new Screen("restore", "Restore/Index.cshtml", async tour =>
        {
            await ChangeTemplateAsync(tour, "CustomerCare.SlaDigest");
            await tour.GoAsync("/Admin/CustomerCareRestore/Index");
        });
        yield return new Screen("personal-data", "Privacy/Index.cshtml", tour => tour.GoAsync("/Admin/CustomerCarePrivacy/Index?who=customer@example.test"));
    }

    private static IEnumerable<Screen> Surveys()
    {
        yield return new Screen("surveys", "Survey/List.cshtml", tour => tour.GoAsync("/Admin/CustomerCareSurvey/List"));
        yield return new Screen("survey", "Survey/Edit.cshtml", tour => tour.GoAsync($"/Admin/CustomerCareSurvey/Edit/{tour.SurveyId}"));
        yield return new Screen("survey-recipients", "Survey/Recipients.cshtml", tour => tour.GoAsync($"/Admin/CustomerCareSurvey/Recipients/{tour.SurveyId}?state=skipped"));
        yield return new Screen("survey-switch", "Survey/Switch.cshtml", SwitchAsync, ".content-wrapper:has(#survey-switch)");
        yield return new Screen("survey-mail-preview", "SurveyMail/Preview.cshtml", tour => tour.GoAsync($"/Admin/CustomerCareSurveyMail/Preview/{tour.SurveyId}"));
        yield return new Screen("survey-results", "SurveyResults/Index.cshtml", tour => tour.GoAsync($"/Admin/CustomerCareSurveyResults?surveyId={tour.SurveyId}"));
        yield return new Screen("survey-answer-page", "SurveyResults/Answer.cshtml", tour => tour.FollowAsync($"/Admin/CustomerCareSurveyResults?surveyId={tour.SurveyId}", "a[href*='/CustomerCareSurveyAnswer/Show/']"));
        yield return new Screen("order-panel", "SurveyResults/Panel.cshtml", tour => tour.GoAsync("/Admin/Order/Edit/100"), "#customer-care-surveys");
    }

    private static IEnumerable<Screen> Shoppers()
    {
        return new[]
        {
            new Screen("status", "Status/Index.cshtml", tour => tour.ShopAsync(tour.StatusPath), null) { IsForPhones = true },
            new Screen("answered", "Answered/Index.cshtml", tour => tour.ShopAsync(tour.AnsweredPath), null),
            new Screen("account", "Account/Index.cshtml", tour => tour.ShopAsync("/customer-care/account/inquiries"), ".account-page"),
            new Screen("account-link", "Account/Link.cshtml", tour => tour.ShopAsync("/order/history"), ".customer-care-inquiries"),
            new Screen("ask-about-order", "Order/Ask.cshtml", tour => tour.ShopAsync($"/customer-care/order/{tour.OrderId}"), "#customer-care-ask, .order-contact, main"),
            new Screen("order-link", "Order/Link.cshtml", tour => tour.ShopAsync($"/orderdetails/{tour.OrderId}"), "a[href*='/customer-care/order/']"),
            new Screen("contact-hours", "ContactBlock/Hours.cshtml", tour => tour.ShopAsync("/contactus"), ".customer-care-hours"),
            new Screen("survey-answer", "Survey/Score.cshtml", tour => tour.ShopAsync(tour.SurveyPath("survey")), null) { IsForPhones = true },
            new Screen("survey-follow-up", "Survey/FollowUp.cshtml", async tour =>
            {
                await tour.ShopAsync($"{tour.SurveyPath("survey")}/9");
                await tour.Page.WaitForTimeoutAsync(2200); // A person looks before the press: what answers at once is taken for a machine.
                await tour.Page.Locator("button").First.ClickAsync();
                await tour.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            }, null) { IsForPhones = true },
            new Screen("opt-out", "OptOut/Index.cshtml", tour => tour.ShopAsync(tour.SurveyPath("opt-out")), null) { IsForPhones = true },
            new Screen("link-not-known", "Shared/Notice.cshtml", tour => tour.ShopAsync("/customer-care/survey/0000000000000000000000000000000000000000"), null) { IsForPhones = true }
        }.Select(screen => screen with { IsPublic = true });
    }

    private static async Task UploadAsync(Tour tour)
    {
        await tour.GoAsync("/Admin/CustomerCareImport/Index");
        await tour.Page.SetInputFilesAsync("#events-file", new FilePayload { Name = "events.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(Tour.EVENTS) });
        await tour.Page.Locator("form:has(#events-file) button[type=submit]").First.ClickAsync();
        await tour.Page.WaitForURLAsync("**/Preview*");
    }

    // The surveys of the demo store are on.
    private static async Task SwitchAsync(Tour tour)
    {
        const string off = "a[href*='/CustomerCareSurveySwitch/On/']";
        await tour.GoAsync("/Admin/CustomerCareSurvey/List");
        if (await tour.Page.Locator(off).CountAsync() == 0)
        {
            await tour.GoAsync("/Admin/CustomerCareSurvey/Create?kind=recommendation");
            await tour.Page.FillAsync("[name=Name]", "Second survey");
            await tour.Page.Locator("#survey-form button[type=submit]").First.ClickAsync();
            await tour.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        await tour.FollowAsync("/Admin/CustomerCareSurvey/List", off);
        await tour.GoAsync($"{tour.Page.Url}?days=30");
    }

    private static async Task ChangeTemplateAsync(Tour tour, string name)
    {
        await tour.FollowAsync("/Admin/MessageTemplate/List", $"tr:has-text('{name}') a[href*='/MessageTemplate/Edit/']");
        await tour.Page.FillAsync("#subject", "Due soon or overdue");
        await tour.Page.Locator("form:has(#subject) button").ClickAsync();
        await tour.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    private static async Task MakeWebhookAsync(Tour tour)
    {
        await tour.GoAsync("/Admin/CustomerCareWebhook/Create");
        await tour.Page.FillAsync("#webhook-name", "Chat tool");
        await tour.Page.FillAsync("#webhook-url", "https://hooks.example/customer-care");
        await tour.Page.Locator("#webhook-form input[name=Events]").First.CheckAsync();
        await tour.Page.Locator("#webhook-form button[type=submit]").First.ClickAsync();
        await tour.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
