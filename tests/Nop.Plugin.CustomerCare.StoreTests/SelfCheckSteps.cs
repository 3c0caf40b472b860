using System.Text.Json.Nodes;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The self-check finds everything in order that is the plugin's own to keep in order.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class SelfCheckSteps
{
    // A store for trying things has no mail server, and its own address may not be the one that it is reached by; then its scheduler doesn't run either.
    private static readonly string[] OfTheStore = ["MailAccount", "MailQueue", "StoreAddress", "Clock"];
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task SignInAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        _visitor = await Visitor.ComeAsync("en");
        await _visitor.SignInAsync("en");
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_visitor is not null)
            await _visitor.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task EachTask_RunByHand_Succeeds()
    {
        Assert.That(await HostPages.RunAllAsync(Page), Is.GreaterThanOrEqualTo(3));

        await CheckAsync();
        await Expect(Page.Locator("#self-check [data-topic=Tasks]").First).ToBeVisibleAsync();
        Assert.That(await SentencesAsync("[data-topic=Tasks]:not([data-state=success])"), Is.Empty);
    }

    [Test, Order(2)]
    public async Task EachLine_OfOurs_IsInOrder()
    {
        await CheckAsync();

        var topics = await Page.Locator("#self-check tbody tr").EvaluateAllAsync<string[]>("rows => [...new Set(rows.map(row => row.dataset.topic))]");
        Assert.That(topics, Has.Length.GreaterThanOrEqualTo(15));
        Assert.That(topics, Is.SupersetOf(new[] { "Installation", "Database", "HostTables", "Templates", "Texts", "Permissions", "LinkKey", "Widget", "Log" }));
        Assert.That(await SentencesAsync(string.Concat(OfTheStore.Select(topic => $":not([data-topic={topic}])")) + ":not([data-state=success])"), Is.Empty);
        await _visitor.LookAsync("70-self-check");
    }

    [Test, Order(3)]
    public async Task SupportFile_SaysTheSameWithoutAddresses()
    {
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.ClickAsync("#support-file"));
        var file = await File.ReadAllTextAsync((await download.PathAsync())!);

        Assert.That(JsonNode.Parse(file), Is.Not.Null);
        Assert.That(file, Does.Contain("Installation").IgnoreCase.And.Not.Contain(StoreUnderTest.AdminEmail).IgnoreCase.And.Not.Contain("@example.test"));
        Assert.That(_visitor.ScriptErrors, Is.Empty);
    }

    private async Task CheckAsync()
    {
        await Page.GotoAsync("/Admin/CustomerCareSelfCheck/Index");
        await Page.ClickAsync("#check-again");
        await Expect(Page.Locator("#self-check tbody tr").First).ToBeVisibleAsync();
    }

    private Task<string[]> SentencesAsync(string rows)
    {
        return Page.Locator($"#self-check tbody tr{rows}").EvaluateAllAsync<string[]>("rows => rows.map(row => `${row.dataset.topic}: ${row.innerText}`)");
    }
}
