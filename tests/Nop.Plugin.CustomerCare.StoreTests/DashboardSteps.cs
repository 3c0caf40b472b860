using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>What managers see on the dashboard and get by mail, in a browser: figures, charts and tables alike, by keyboard, on a phone, checked by axe-core.</summary>
[TestFixture("en")]
[TestFixture("pl")]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class DashboardSteps(string language)
{
    private const int SMALLEST_PHONE = 320;

    private readonly string _subject = $"Dashboard {language} {Guid.NewGuid():N}";
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        if (!File.Exists(Repository.AxeCore))
            Assert.Ignore($"No axe-core at {Repository.AxeCore}: build the demo store.");
        StoreUnderTest.OneLanguageWillDo(language, "pl");
        _visitor = await Visitor.ComeAsync(language);
        await Page.GotoAsync("/contactus");
        await Page.FillAsync("#FullName", "Maria");
        await Page.FillAsync("#Email", "maria@example.test");
        if (await Page.Locator("#Subject").CountAsync() > 0)
            await Page.FillAsync("#Subject", _subject);
        await Page.FillAsync("#Enquiry", _subject);
        await Page.ClickAsync("[name=send-email]");
        await Expect(Page.Locator(".result")).ToBeVisibleAsync();
        await HostPages.SignInAsync(Page);
        if (!await _visitor.SpeakAsync(language) && language != "en")
            Assert.Ignore($"This store's admin doesn't offer the language '{language}'.");
    }

    [OneTimeTearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [Test, Order(1)]
    public async Task Today_EachNumber_IsThatOfItsList()
    {
        await OpenAsync();
        Assert.That(await NumberAsync("#customer-care-today [data-figure=waiting_for_us]"), Is.GreaterThanOrEqualTo(1));
        foreach (var figure in new[] { "waiting_for_us", "due_soon", "breached" })
        {
            await OpenAsync();
            var box = Page.Locator("#customer-care-today .small-box", new PageLocatorOptions { Has = Page.Locator($"[data-figure={figure}]") });
            var number = await NumberAsync($"#customer-care-today [data-figure={figure}]");
            await box.Locator("a").ClickAsync();
            await Page.WaitForURLAsync("**/CustomerCareInquiry/List**");
            await Expect(Page.Locator("#SearchText")).ToBeAttachedAsync();
            Assert.That(await Page.Locator("#inquiries-grid tbody tr").CountAsync(), Is.EqualTo(Math.Min(number, 25)), figure);
        }

        await OpenAsync();
        await Page.Locator("#customer-care-today a.small-box-footer").Last.ClickAsync();
        await Expect(Page.Locator("#inquiry-log")).ToBeVisibleAsync();
    }

    [TestCase("week", 7), Order(2)]
    [TestCase("month", 30)]
    [TestCase("year", 12)]
    public async Task Trend_Span_TableHasTheChartsNumbers(string span, int rows)
    {
        await AnswerAsync();
        await OpenAsync();
        await Page.FocusAsync($"#customer-care-trend [data-span={span}]");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator($"#customer-care-trend [data-shown-span={span}]")).ToBeVisibleAsync();
        await Expect(Page.Locator($"#customer-care-trend [data-span={span}]")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Page.Locator($"#customer-care-trend [data-span={span}]")).ToBeFocusedAsync();

        var table = Page.Locator("#customer-care-trend-table tbody tr");
        await Expect(table).ToHaveCountAsync(rows);
        using var chart = JsonDocument.Parse(await Page.Locator("#customer-care-trend [data-chart]").First.GetAttributeAsync("data-chart") ?? "");
        var series = chart.RootElement.GetProperty("series")[0];
        var judged = await table.Locator("[data-judged=first_response]").AllTextContentsAsync();
        Assert.That(judged.Select(text => text.Trim()), Is.EqualTo(series.GetProperty("counts").EnumerateArray().Select(count => count.GetString())));
        var shares = await table.Locator("[data-metric=first_response]").AllTextContentsAsync();
        var culture = CultureInfo.GetCultureInfo(language == "pl" ? "pl-PL" : "en-US");
        Assert.That(
            shares.Select(text => text.Trim()),
            Is.EqualTo(series.GetProperty("values").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? "–" : value.GetDecimal().ToString("P1", culture))));
        Assert.That(await Page.EvaluateAsync<int>("Object.keys(Chart.instances).length"), Is.GreaterThanOrEqualTo(2), "both charts are drawn");
        await CheckAsync($"trend-{span}");
    }

    [Test, Order(3)]
    public async Task Trend_Number_OpensItsListOfClocks()
    {
        await OpenAsync();
        var link = Page.Locator("#customer-care-trend .customer-care-figures a").First;
        var number = int.Parse(await link.InnerTextAsync(), NumberStyles.AllowThousands, CultureInfo.CurrentCulture);
        await link.ClickAsync();
        await Expect(Page.Locator(".customer-care table tbody tr").First).ToBeVisibleAsync();
        Assert.That(await Page.Locator(".customer-care table tbody tr").CountAsync(), Is.EqualTo(number));
    }

    [Test, Order(4)]
    public async Task Card_Collapsed_StaysSoAndLoadsOnlyWhenOpened()
    {
        await OpenAsync();
        var asked = new List<string>();
        Page.Request += (_, request) => asked.Add(request.Url);
        await Page.RunAndWaitForResponseAsync(() => Page.ClickAsync("#customer-care-trend [data-card-widget=collapse]"), response => response.Url.Contains("SavePreference", StringComparison.Ordinal));
        await Expect(Page.Locator("#customer-care-trend [data-card-widget=collapse]")).ToHaveAttributeAsync("aria-expanded", "false");
        asked.Clear();

        await Page.ReloadAsync();
        await ExpectLoadedAsync("today");
        await Expect(Page.Locator("#customer-care-trend.collapsed-card [data-span=week]")).ToBeDisabledAsync();
        Assert.That(asked.Where(url => url.Contains("ServiceTrend", StringComparison.Ordinal)), Is.Empty);

        await Page.RunAndWaitForResponseAsync(() => Page.ClickAsync("#customer-care-trend [data-card-widget=collapse]"), response => response.Url.Contains("SavePreference", StringComparison.Ordinal));
        await ExpectLoadedAsync("trend");
        await Expect(Page.Locator("#customer-care-trend [data-shown-span=week]")).ToBeVisibleAsync();
        await Page.ReloadAsync();
        await ExpectLoadedAsync("trend");
    }

    [Test, Order(5)]
    public async Task Card_ServerInTrouble_SaysSoAndTriesAgain()
    {
        await Page.RouteAsync("**/ServiceToday*", route => route.FulfillAsync(new RouteFulfillOptions { Status = 500 }));
        await Page.GotoAsync("/Admin");
        await Expect(Page.Locator("#customer-care-today [role=alert]")).ToBeVisibleAsync();
        await CheckAsync("failed");
        await Page.UnrouteAsync("**/ServiceToday*");

        await Page.Locator("#customer-care-today .card-body button").FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("#customer-care-today [data-figure=waiting_for_us]")).ToBeVisibleAsync();
        await Page.ClickAsync("#customer-care-today [data-refresh]");
        await ExpectLoadedAsync("today");
    }

    [Test, Order(6)]
    public async Task Dashboard_OnThePhoneAndMirrored_FitsAndPassesAxe()
    {
        await OpenAsync();
        await Page.EvaluateAsync("document.querySelectorAll('.customer-care-dashboard details').forEach(part => part.open = true)");
        await CheckAsync("open");
        await _visitor.LookAsync("60-dashboard");
        await Page.EvaluateAsync("document.documentElement.dir = 'rtl'");
        await _visitor.LookAsync("61-dashboard-rtl");
        await Page.EvaluateAsync("document.documentElement.dir = 'ltr'");
        await Page.SetViewportSizeAsync(SMALLEST_PHONE, 800);
        Assert.That(await Page.EvaluateAsync<bool>("Array.from(document.querySelectorAll('.customer-care-dashboard .card')).every(card => card.getBoundingClientRect().right <= innerWidth + 1)"), Is.True);
        await _visitor.LookAsync("62-dashboard-phone", SMALLEST_PHONE);
    }

    [Test, Order(7)]
    public async Task Summary_SetUp_IsKeptShownAndSent()
    {
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await UnfoldAsync();
        await Page.SelectOptionAsync("#SummaryStaff", Array.Empty<string>());
        await Page.SelectOptionAsync("#SummaryFrequency", "daily");
        await Page.FillAsync("#SummaryHour", "25");
        await Page.Locator("[name=save]:visible").First.ClickAsync();
        await Expect(Page.Locator("#problems-SummaryHour")).ToBeVisibleAsync();
        await Expect(Page.Locator("#problems-SummaryStaff")).ToBeVisibleAsync();

        await UnfoldAsync();
        await Page.FillAsync("#SummaryHour", "0");
        await Page.SelectOptionAsync("#SummaryStaff", new SelectOptionValue { Index = 0 });
        await Page.Locator("[name=save]:visible").First.ClickAsync();
        await Expect(Page.Locator(".customer-care-alert, .alert-success").First).ToBeVisibleAsync();
        await UnfoldAsync();
        await Expect(Page.Locator("#SummaryFrequency")).ToHaveValueAsync("daily");
        Assert.That(await Page.Locator("#SummaryStaff option:checked").CountAsync(), Is.EqualTo(1));
        await CheckAsync("settings", "#SummaryStaff");
        await _visitor.LookAsync("63-summary-settings");

        if (IsSent)
            await SendAsync();

        var answer = await Page.GotoAsync("/Admin/CustomerCareSummary/Preview");
        Assert.That(answer!.Headers["content-security-policy"], Does.Contain("default-src 'none'"));
        await Expect(Page.Locator("a[href*='CustomerCareClock/List']").First).ToBeVisibleAsync();
        await Expect(Page.Locator("body")).Not.ToContainTextAsync("Plugins.CustomerCare");
        await _visitor.LookAsync("64-summary");
    }

    [Test, Order(8)]
    public async Task Summary_SentOrShown_HasLinksToTheScreens()
    {
        var mail = IsSent ? await HostPages.QueuedMailAsync(Page, StoreUnderTest.AdminEmail, "obsługa klienta") : await ShownAsync();
        var link = Regex.Match(mail, "href=\"([^\"]*/Admin/CustomerCareInquiry/List[^\"]*breached[^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;

        Assert.That(link, Is.Not.Empty);
        var answer = await Page.GotoAsync(new Uri(System.Net.WebUtility.HtmlDecode(link)).PathAndQuery);
        Assert.That(answer?.Status, Is.EqualTo(200));
        await OffAsync();
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    // One goes to a person in a minute: the second is refused.
    private async Task SendAsync()
    {
        await UnfoldAsync();
        await Page.ClickAsync("#summary-send");
        await Expect(Page.Locator(".customer-care-alert, .alert-success").First).ToContainTextAsync(StoreUnderTest.AdminEmail);
        await UnfoldAsync();
        await Page.ClickAsync("#summary-send");
        await Expect(Page.Locator(".alert-danger").First).ToBeVisibleAsync();
    }

    // A first response to judge.
    private async Task AnswerAsync()
    {
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?View=all&SearchText={_subject}");
        await Page.Locator("#inquiries-grid tbody tr a").First.ClickAsync();
        if (await Page.Locator("[data-metric=first_response][data-state=met]").CountAsync() > 0)
            return;

        await Page.FillAsync("#reply-editor", "Thank you.");
        await Page.ClickAsync("#reply-form button[type=submit]:not([name])");
        await Expect(Page.Locator("[data-metric=first_response]")).ToHaveAttributeAsync("data-state", "met");
    }

    // In one language only: a second one to the same person would have to wait for a minute.
    private bool IsSent => language == "pl";

    private async Task<string> ShownAsync()
    {
        await Page.GotoAsync("/Admin/CustomerCareSummary/Preview");
        return await Page.ContentAsync();
    }

    private async Task OffAsync()
    {
        await Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        await UnfoldAsync();
        await Page.SelectOptionAsync("#SummaryFrequency", "off");
        await Page.Locator("[name=save]:visible").First.ClickAsync();
        await Expect(Page.Locator(".customer-care-alert, .alert-success").First).ToBeVisibleAsync();
    }

    private async Task UnfoldAsync()
    {
        if (!await Page.Locator("#SummaryFrequency").IsVisibleAsync())
            await Page.Locator("#settings-summary > .card-header, #settings-summary .card-header").First.ClickAsync();
        await Expect(Page.Locator("#SummaryFrequency")).ToBeVisibleAsync();
    }

    private async Task OpenAsync()
    {
        await Page.GotoAsync("/Admin");
        foreach (var card in new[] { "today", "trend", "score", "detractors" })
            await ExpectLoadedAsync(card);
    }

    private Task ExpectLoadedAsync(string card) => Expect(Page.Locator($"#customer-care-{card}-body")).ToHaveAttributeAsync("aria-busy", "false");

    private async Task<int> NumberAsync(string selector)
    {
        return int.Parse(new string([.. (await Page.Locator(selector).InnerTextAsync()).Where(char.IsDigit)]), CultureInfo.InvariantCulture);
    }

    private async Task CheckAsync(string screen, string part = ".customer-care-dashboard")
    {
        await Page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Repository.AxeCore });
        var found = await Page.EvaluateAsync<string[][]>(
            "async part => { const found = await axe.run({ include: [part] }); return [found.passes, found.violations]"
            + ".map(rules => rules.map(rule => rule.id + ': ' + rule.nodes.map(node => node.target).join(', '))); }",
            part);
        Assert.That(found[0], Is.Not.Empty, $"{screen}: axe-core checked nothing.");
        Assert.That(found[1], Is.Empty, screen);
    }
}
