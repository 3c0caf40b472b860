using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>What a manager reads on the page of the report stands in its files too, and "what if" starts from the same figures. One inquiry was answered before.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class ReportSteps
{
    private static readonly string[] Counts = ["measured", "met", "breached", "open", "open_overdue", "ended"];
    private readonly string _subject = $"Report {Guid.NewGuid():N}";
    private readonly Dictionary<string, int> _first = [];
    private Visitor _visitor = null!;
    private string _from = string.Empty;
    private string _to = string.Empty;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task AskAndAnswerAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        _visitor = await Visitor.ComeAsync("en");
        await ContactForm.WriteAsync(Page, "report@example.test", _subject, "How long does it take?");
        await _visitor.SignInAsync("en");
        await Page.GotoAsync($"/Admin/CustomerCareInquiry/List?View=all&SearchText={_subject}");
        await Page.Locator("#inquiries-grid tbody tr a").First.ClickAsync();
        await Page.FillAsync("#reply-editor", "Not long.");
        await Page.ClickAsync("#reply-form button[type=submit]:not([name])");
        await Expect(Page.Locator("[data-metric=first_response]")).ToHaveAttributeAsync("data-state", "met");
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_visitor is not null)
            await _visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Files_HaveTheFiguresOfThePage()
    {
        await Page.GotoAsync("/Admin/CustomerCareReport/Sla");
        var metrics = await Page.Locator("[data-report-metric]").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.reportMetric)");
        var shown = new List<string>();
        foreach (var metric in metrics)
            shown.Add($"{metric},{string.Join(',', await NumbersAsync($"[data-report-metric={metric}]"))}");
        foreach (var count in Counts)
            _first[count] = await NumberAsync($"[data-report-metric=first_response] [data-figure={count}]");
        _from = await Page.InputValueAsync("#FromDay");
        _to = await Page.InputValueAsync("#ToDay");

        var csv = (await DownloadAsync("SlaCsv")).Trim('\uFEFF').Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var json = JsonNode.Parse(await DownloadAsync("SlaJson"))!;

        Assert.That(_first["met"], Is.GreaterThanOrEqualTo(1));
        Assert.That(csv[1..].Select(line => string.Join(',', line.Split(',')[..(Counts.Length + 1)])), Is.EqualTo(shown));
        Assert.That(json.ToJsonString(), Does.Contain("first_response"));
    }

    [Test, Order(2)]
    public async Task Numbers_LeadToTheirClocks()
    {
        await Page.Locator("[data-report-metric=first_response] [data-figure=met] a").ClickAsync();

        await Expect(Page.Locator(".customer-care table tbody tr").First).ToBeVisibleAsync();
        Assert.That(await Page.Locator(".customer-care table tbody tr").CountAsync(), Is.EqualTo(_first["met"]).Or.GreaterThanOrEqualTo(25));
    }

    [Test, Order(3)]
    public async Task WhatIf_AnotherTarget_StartsFromTheReportsFigures()
    {
        await Page.GotoAsync($"/Admin/CustomerCareWhatIf/Index?fromDay={_from}&toDay={_to}&metric=first_response&minutes=5000&time=calendar");
        foreach (var count in Counts[1..])
            Assert.That(await NumberAsync($"[data-what-if={count}] [data-figure=before]"), Is.EqualTo(_first[count]), count);
        Assert.That(await NumberAsync("[data-what-if=met] [data-figure=after]"), Is.GreaterThanOrEqualTo(1));

        await Page.GotoAsync("/Admin/CustomerCareReport/Sla");
        Assert.That(await NumberAsync("[data-report-metric=first_response] [data-figure=met]"), Is.EqualTo(_first["met"]), "nothing was changed by asking");
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    private async Task<string> DownloadAsync(string action)
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.Locator($"a[href*='{action}']").ClickAsync());
        return await File.ReadAllTextAsync((await download.PathAsync())!);
    }

    private async Task<IReadOnlyList<int>> NumbersAsync(string row)
    {
        var numbers = new List<int>();
        foreach (var count in Counts)
            numbers.Add(await NumberAsync($"{row} [data-figure={count}]"));
        return numbers;
    }

    private async Task<int> NumberAsync(string selector)
    {
        return int.Parse(new string([.. (await Page.Locator(selector).InnerTextAsync()).Where(char.IsDigit)]), CultureInfo.InvariantCulture);
    }
}
