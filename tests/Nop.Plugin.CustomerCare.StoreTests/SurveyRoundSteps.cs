using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>From a placed order to the figure on the manager's page, and to "never again", through the store's own pages in English. The store's default language is taken to be English.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public partial class SurveyRoundSteps
{
    private readonly string _survey = $"Round {Guid.NewGuid():N}";
    private readonly string _address = $"round-{Guid.NewGuid():N}@example.test";
    private readonly string _comment = $"Came <i>quickly</i> {Guid.NewGuid():N}";
    private Visitor _manager = null!;
    private Visitor _shopper = null!;
    private string _mail = string.Empty;
    private string _surveyId = string.Empty;
    private string? _broken;

    private IPage Admin => _manager.Page;

    private IPage Shop => _shopper.Page;

    private ILocator Row => SurveyPages.Row(Admin, _survey);

    [OneTimeSetUp]
    public async Task ComeAsync()
    {
        _manager = await Visitor.ManageAsync();
        _shopper = await Visitor.ComeAsync("en");
        Admin.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        foreach (var visitor in new[] { _manager, _shopper })
            if (visitor is not null)
                await visitor.DisposeAsync();
    }

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
        _broken ??= TestContext.CurrentContext.Test.MethodName;
        await _manager.LookAsync($"failed-{TestContext.CurrentContext.Test.MethodName}-admin");
        await _shopper.LookAsync($"failed-{TestContext.CurrentContext.Test.MethodName}-shop");
    }

    [Test, Order(1)]
    public async Task Manager_SwitchesASurveyOn()
    {
        _surveyId = await SurveyPages.SwitchOnAsync(Admin, _survey, "completed");
    }

    [Test, Order(2)]
    public async Task Shopper_BuysAndGetsOneMail()
    {
        var order = await HostPages.OrderAsync(Shop, _address);
        await HostPages.CompleteAsync(Admin, order);
        _mail = await HostPages.MailAsync(Admin, _address, 1);

        Assert.That(ScoreLink().Matches(_mail).Select(match => match.Groups["score"].Value), Is.EqualTo(Enumerable.Range(0, 11).Select(score => $"{score}")));
        await _manager.LookAsync("60-survey-mail");
    }

    [Test, Order(3)]
    public async Task Shopper_AnswersInTwoClicks()
    {
        await Shop.GotoAsync(PathOf(ScoreLink().Matches(_mail)[9].Value));
        await Expect(Shop.Locator("input[name=score][value='9']")).ToBeCheckedAsync();
        await Task.Delay(2500);
        await _shopper.LookAsync("61-survey-score");
        await Shop.ClickAsync("form.score button");
        await Shop.FillAsync("#comment", _comment);
        await _shopper.LookAsync("62-survey-comment");
        await Shop.Locator("form.follow-up button").First.ClickAsync();
        await Expect(Shop.Locator("form.follow-up")).ToHaveCountAsync(0);
        await _shopper.LookAsync("63-survey-thanks");
    }

    [Test, Order(4)]
    public async Task Manager_SeesTheAnswer()
    {
        await Admin.GotoAsync($"/Admin/CustomerCareSurveyResults?surveyId={_surveyId}");
        await Expect(Admin.Locator("body")).ToContainTextAsync(_comment);
        await _manager.LookAsync("64-survey-results");
        await Admin.GotoAsync("/Admin/CustomerCareSurvey/List");
        await Expect(Row.Locator("a[href*='state=sent']")).ToHaveTextAsync("1");
        await Expect(Row.Locator("a[href*='SurveyResults']").First).ToHaveTextAsync("1");
    }

    [Test, Order(5)]
    public async Task Shopper_SaysNeverAgainAndIsNotAsked()
    {
        await Shop.GotoAsync(PathOf(OptOutLink().Match(_mail).Value));
        await _shopper.LookAsync("65-survey-opt-out");
        await Shop.Locator("main form button").First.ClickAsync();
        await Shop.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await HostPages.CompleteAsync(Admin, await HostPages.OrderAsync(Shop, _address.ToUpperInvariant()));
        await HostPages.RunSurveysAsync(Admin);

        await Admin.GotoAsync($"/Admin/CustomerCareSurvey/Recipients/{_surveyId}?state=skipped");
        var skipped = Admin.Locator("#recipients tbody tr", new PageLocatorOptions { HasTextRegex = new Regex(Regex.Escape(_address), RegexOptions.IgnoreCase) });
        await Expect(skipped).ToHaveCountAsync(1);
        await Expect(skipped.Locator(".badge")).ToHaveTextAsync("Wants no surveys");
        await _manager.LookAsync("66-survey-skipped");
    }

    [Test, Order(6)]
    public async Task Manager_TakesTheSurveyAway()
    {
        await SurveyPages.DeleteAsync(Admin, _survey);
        Assert.That(_manager.ScriptErrors.Concat(_shopper.ScriptErrors), Is.Empty);
    }

    // The mail names the store's own address, which a test may reach by another one.
    private static string PathOf(string link) => new Uri(link).AbsolutePath;

    [GeneratedRegex("https?://[^\"' ]+/customer-care/survey/[0-9a-f]{40}/(?<score>[0-9]+)")]
    private static partial Regex ScoreLink();

    [GeneratedRegex("https?://[^\"' ]+/customer-care/[a-z-]+/[0-9a-f]{40}(?![/0-9a-f])")]
    private static partial Regex OptOutLink();
}
