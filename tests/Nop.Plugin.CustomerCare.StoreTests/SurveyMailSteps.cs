using System.Globalization;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A survey's mail as its recipients see it, on a computer and on the narrowest telephone.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class SurveyMailSteps
{
    private const int NARROWEST = 320;
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [OneTimeSetUp]
    public async Task SignInAsync() => _visitor = await Visitor.ManageAsync();

    [OneTimeTearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [Test, Order(1)]
    public async Task Preview_OfASurvey_ShowsTheMailWithoutScripts()
    {
        await Page.GotoAsync("/Admin/CustomerCareSurvey/List");
        var first = Page.Locator("form[action*='/CustomerCareSurvey/First'] button");
        if (await first.CountAsync() > 0)
            await first.First.ClickAsync();
        await Page.GotoAsync("/Admin/CustomerCareSurvey/List");
        var edit = await Page.Locator("a[href*='/CustomerCareSurvey/Edit/']").First.GetAttributeAsync("href");

        var answer = await Page.GotoAsync($"/Admin/CustomerCareSurveyMail/Preview/{edit!.Split('/')[^1]}");

        Assert.That(answer!.Status, Is.EqualTo(200));
        foreach (var frame in await Page.Locator("iframe[src*='CustomerCareSurveyMail']").AllAsync())
        {
            Assert.That(await frame.GetAttributeAsync("sandbox"), Does.Not.Contain("allow-scripts").And.Not.Contain("allow-same-origin"));
            await Expect(frame.ContentFrame.Locator("a[href*='/customer-care/survey/']")).ToHaveCountAsync(11);
        }

        await _visitor.LookAsync("30-survey-mail");
    }

    [TestCase(false), Order(2)]
    [TestCase(true)]
    public async Task Mail_OnATelephone320PixelsWide_FitsAndEveryScoreCanBeHit(bool isReminder)
    {
        var body = await Page.Locator("iframe[src*='CustomerCareSurveyMail']").First.GetAttributeAsync("src");
        var narrow = await Page.Context.NewPageAsync();
        await narrow.SetViewportSizeAsync(NARROWEST, 640);
        var answer = await narrow.GotoAsync(isReminder ? body!.Replace("reminder=False", "reminder=True", StringComparison.OrdinalIgnoreCase) : body!);

        Assert.That(answer!.Headers["content-security-policy"], Does.Contain("default-src 'none'").And.Contain("sandbox"));
        Assert.That(await narrow.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(NARROWEST));
        var links = await narrow.Locator("a[href*='/customer-care/survey/']").AllAsync();
        Assert.That(links, Has.Count.EqualTo(11));
        foreach (var (link, score) in links.Select((link, score) => (link, score)))
        {
            var box = await link.BoundingBoxAsync();
            Assert.That(Math.Min(box!.Width, box.Height), Is.GreaterThanOrEqualTo(24));
            Assert.That(await link.InnerTextAsync(), Is.EqualTo(score.ToString(CultureInfo.InvariantCulture)));
        }

        await narrow.CloseAsync();
    }
}
