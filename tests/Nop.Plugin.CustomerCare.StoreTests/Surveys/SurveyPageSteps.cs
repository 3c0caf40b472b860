using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>The survey's pages in a browser: by keyboard alone, on the smallest phone and on a desktop, checked by axe-core.</summary>
[TestFixture("en", 320)]
[TestFixture("en", 1366)]
[TestFixture("pl", 320)]
public class SurveyPageSteps(string language, int width)
{
    private Visitor _visitor = null!;

    private IPage Page => _visitor.Page;

    [SetUp]
    public async Task ComeAsync()
    {
        if (!File.Exists(Repository.AxeCore))
            Assert.Ignore($"No axe-core at {Repository.AxeCore}: build the demo store.");
        _visitor = await Visitor.ComeAsync(language);
        await Page.SetViewportSizeAsync(width, 700);
    }

    [TearDown]
    public ValueTask GoAsync() => _visitor?.DisposeAsync() ?? default;

    [Test]
    public async Task Person_AnswersByKeyboardAlone()
    {
        var invited = Invited.Add(language: language);
        await Page.GotoAsync($"{invited.Path}/7");
        await CheckAsync("score");

        await Page.Locator("header a").FocusAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator("input[name=score][value='7']")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Page.Locator("input[name=score][value='9']")).ToBeCheckedAsync();
        Assert.That(invited.Score, Is.Null, "An arrow key must not send the form.");
        await Task.Delay(2200);
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.Locator("button")).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");

        await Expect(Page.Locator("#comment")).ToBeVisibleAsync();
        Assert.That(invited.Score, Is.EqualTo(9));
        await CheckAsync("follow-up");
        await Page.Locator("#comment").FocusAsync();
        await Page.Keyboard.TypeAsync("All good");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Space");
        await Page.Keyboard.PressAsync("Tab");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.Locator("a[href='https://reviews.example/shop']")).ToBeVisibleAsync();
        Assert.That((invited.Comment, invited.Channel), Is.EqualTo(("All good", "email")));
        await CheckAsync("thanks");
    }

    [Test]
    public async Task OtherPages_AreAsGood()
    {
        var (invited, other) = (Invited.Add(language: language), Invited.Add(language: language));
        await Page.GotoAsync($"{invited.Path}/0");
        await Page.ClickAsync("button");
        await CheckAsync("confirm");
        await Page.GotoAsync($"{other.Path}/10");
        await Task.Delay(2200);
        await Page.ClickAsync("button");
        await Page.FillAsync("#comment", new string('x', 4001));
        await Page.Locator("button").First.ClickAsync();
        await Expect(Page.Locator("[role=alert]")).ToBeVisibleAsync();
        await CheckAsync("too-long");
        foreach (var (screen, path) in new[]
                 {
                     ("answered", $"{other.Path}/3"), ("change", $"{other.Path}/change"), ("opt-out", other.OptOutPath), ("satisfaction", $"{Invited.Add("satisfaction", language).Path}/4"),
                     ("expired", Invited.Add(language: language, validDays: -1).Path), ("unknown", "/customer-care/survey/unknown")
                 })
        {
            await Page.GotoAsync(path);
            await CheckAsync(screen);
        }
    }

    [Test]
    public async Task Targets_AreLargeEnough()
    {
        await Page.GotoAsync($"{Invited.Add(language: language).Path}/7");
        foreach (var target in await Page.Locator(".scale label, button, footer a, header a").AllAsync())
        {
            var box = (await target.BoundingBoxAsync())!;
            Assert.That(Math.Min(box.Width, box.Height), Is.GreaterThanOrEqualTo(24));
        }

        var score = (await Page.Locator(".scale label").First.BoundingBoxAsync())!;
        Assert.That(Math.Min(score.Width, score.Height), Is.GreaterThanOrEqualTo(40));
    }

    [Test]
    public async Task Preview_IsStaffsAloneAndStoresNothing()
    {
        if (StoreTables.WhyMissing is { } reason)
            Assert.Ignore(reason);
        var path = $"/customer-care/survey/preview-{Invited.SurveyId}/3";
        Assert.That((await Page.GotoAsync(path))!.Status, Is.EqualTo(404));
        await HostPages.SignInAsync(Page);
        var before = (Invited.CountOf("CustomerCareSurveyResponse"), Invited.CountOf("CustomerCareSurveyEvent"));
        Assert.That((await Page.GotoAsync(path))!.Status, Is.EqualTo(200));
        await Expect(Page.Locator(".preview")).ToBeVisibleAsync();
        await CheckAsync("preview");
        await Page.ClickAsync("button");
        await Page.FillAsync("#comment", "Only looking");
        await Page.Locator("button").First.ClickAsync();

        await Expect(Page.Locator("a[href='https://reviews.example/shop']")).ToBeVisibleAsync();
        await Expect(Page.Locator(".preview")).ToBeVisibleAsync();
        Assert.That((Invited.CountOf("CustomerCareSurveyResponse"), Invited.CountOf("CustomerCareSurveyEvent")), Is.EqualTo(before));
    }

    private async Task CheckAsync(string screen)
    {
        await _visitor.LookAsync($"survey-{width}-{screen}", width);
        Assert.That(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width), $"{screen} scrolls sideways.");

        // Through the browser's own channel: the page's policy lets no script in.
        await Page.EvaluateAsync(await File.ReadAllTextAsync(Repository.AxeCore));
        var found = await Page.EvaluateAsync<string[][]>(
            "async () => { const found = await axe.run(); return [found.passes, found.violations]"
                + ".map(list => list.map(one => `${one.impact} ${one.id}: ${one.nodes.map(node => node.html).join(' ')}`)); }");
        Assert.That(found[0], Has.Length.GreaterThan(10), $"{screen}: axe-core checked next to nothing.");
        Assert.That(found[1], Is.Empty, screen);
    }
}
