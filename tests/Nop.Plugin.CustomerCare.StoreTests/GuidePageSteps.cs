using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>The guide's pages in any store, whatever is set up there; nothing is changed.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class GuidePageSteps
{
    private GuideVisit _visit = null!;

    [OneTimeSetUp]
    public async Task SignInAsync() => _visit = await GuideVisit.ComeAsync("en", null);

    [OneTimeTearDown]
    public ValueTask GoAsync() => _visit?.DisposeAsync() ?? default;

    [TestCase("Hours")]
    [TestCase("Targets")]
    [TestCase("History")]
    [TestCase("Mail")]
    [TestCase("Survey")]
    public async Task Step_InAnyState_IsShownWithItsWayOn(string step)
    {
        var answer = await _visit.Page.GotoAsync($"/Admin/CustomerCareGuide{step}");

        Assert.That(answer?.Status, Is.EqualTo(200));
        await Expect(_visit.Page.Locator("#guide-next, #guide-skip")).ToHaveCountAsync(1);
        await _visit.CheckAsync($"guide-{step}");
    }

    [Test]
    public async Task Summary_TriesOutTheContactFormOfEachStore()
    {
        await _visit.Page.GotoAsync("/Admin/CustomerCareGuide/Done");

        await Expect(_visit.Page.Locator("#guide-answers dd").First).Not.ToBeEmptyAsync();
        await _visit.CheckAsync("guide-done");
        Assert.That(_visit.ScriptErrors, Is.Empty);
    }

    [Test]
    public async Task Settings_LeadToTheGuideAndToCannedReplies()
    {
        await _visit.Page.GotoAsync("/Admin/CustomerCareSettings/Configure");
        foreach (var link in new[] { "CustomerCareGuide", "CustomerCareCannedReply" })
            await Expect(_visit.Page.Locator($"#settings-pages a[href*='{link}']")).ToHaveCountAsync(1);

        await _visit.Page.ClickAsync(".customer-care-contents a[href='#settings-keeping']");
        await Expect(_visit.Page).ToHaveURLAsync(new Regex("#settings-keeping$"));
        await Expect(_visit.Page.Locator("#settings-keeping")).ToBeInViewportAsync();
    }
}
