using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Nop.Plugin.CustomerCare.StoreTests.Surveys;
using NUnit.Framework;
using static Microsoft.Playwright.Assertions;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>A shopper who paid is unhappy, and somebody has to answer for it, through the store's own pages in English. The store's default language is taken to be English.</summary>
[TestFixture]
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public partial class DetractorSteps
{
    private const string SCORE = "2";
    private readonly string _survey = $"Paid {Guid.NewGuid():N}";
    private readonly string _address = $"unhappy-{Guid.NewGuid():N}@example.test";
    private readonly string _comment = $"The box was <b>empty</b> {Guid.NewGuid():N}";
    private Visitor _manager = null!;
    private string _surveyId = string.Empty;
    private string _mail = string.Empty;

    private IPage Admin => _manager.Page;

    [OneTimeSetUp]
    public async Task ComeAsync()
    {
        if (StoreUnderTest.Missing is { } reason)
            Assert.Ignore(reason);
        _manager = await Visitor.ComeAsync("en");
        Admin.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await _manager.SignInAsync("en");
        _surveyId = await SurveyPages.SwitchOnAsync(Admin, _survey, "paid");
    }

    [OneTimeTearDown]
    public async Task GoAsync()
    {
        if (_manager is not null)
            await _manager.DisposeAsync();
    }

    [Test, Order(1)]
    public async Task Shopper_IsAskedOnceTheOrderIsPaid()
    {
        await using var shopper = await Visitor.ComeAsync("en");
        var order = await HostPages.OrderAsync(shopper.Page, _address);
        if (!StoreUnderTest.IsDemo)
        {
            // The demo's orders are paid when they are placed.
            await HostPages.RunSurveysAsync(Admin);
            Assert.That(await HostPages.CountMailsAsync(Admin, _address, "One question about your order"), Is.Zero);
            await HostPages.PayAsync(Admin, order);
        }

        _mail = await HostPages.MailAsync(Admin, _address, 1);
        Assert.That(ScoreLink().Count(_mail), Is.EqualTo(11));
    }

    [Test, Order(2)]
    public async Task Shopper_InAnotherBrowser_SaysWhatWasWrong()
    {
        await using var shopper = await Visitor.ComeAsync("en");
        await shopper.Page.GotoAsync(new Uri(ScoreLink().Matches(_mail).Single(link => link.Groups["score"].Value == SCORE).Value).AbsolutePath);
        await Expect(shopper.Page.Locator($"input[name=score][value='{SCORE}']")).ToBeCheckedAsync();
        await Task.Delay(2500); // What answers at once is taken for a machine.
        await shopper.Page.ClickAsync("form.score button");
        await shopper.Page.FillAsync("#comment", _comment);
        await shopper.Page.Locator("form.follow-up button").First.ClickAsync();
        await Expect(shopper.Page.Locator("form.follow-up")).ToHaveCountAsync(0);
        Assert.That(shopper.ScriptErrors, Is.Empty);
    }

    [Test, Order(3)]
    public async Task Scanner_OpensEveryLinkOfTheMail_TheAnswerStands()
    {
        using var scanner = new Client();
        foreach (var path in ScoreLink().Matches(_mail).Select(link => new Uri(link.Value).AbsolutePath))
        {
            using var head = await scanner.SendAsync(HttpMethod.Head, path);
            using var page = await scanner.SendAsync(HttpMethod.Get, path);
            Assert.That(page.StatusCode, Is.EqualTo(HttpStatusCode.OK), path);
        }

        await Admin.GotoAsync($"/Admin/CustomerCareSurveyResults?surveyId={_surveyId}");
        await Expect(Admin.Locator(".customer-care-groups li:has(.customer-care-bar-detractor) a")).ToHaveTextAsync("1");
        await Expect(Admin.Locator(".customer-care-groups li:has(.customer-care-bar-promoter) a")).ToHaveTextAsync("0");
    }

    [Test, Order(4)]
    public async Task Manager_SeesTheScoreInTheResults()
    {
        await Admin.GotoAsync($"/Admin/CustomerCareSurveyResults?surveyId={_surveyId}");
        await Expect(Admin.Locator("#survey-answers-grid tbody tr")).ToHaveCountAsync(1);
        await Expect(Admin.Locator("#survey-answers-grid")).ToContainTextAsync(_comment);
        await Expect(Admin.Locator(".customer-care-groups li:has(.customer-care-bar-detractor) a")).ToHaveTextAsync("1");
        await _manager.LookAsync("67-detractor");
    }

    [Test, Order(5)]
    public async Task Staff_FindTheInquiryThatItOpened()
    {
        var link = Admin.Locator("#survey-answers-grid a[href*='/CustomerCareInquiry/View/']");
        for (var attempt = 0; attempt < 10 && await link.CountAsync() == 0; attempt++)
        {
            await HostPages.RunSurveysAsync(Admin);
            await Admin.GotoAsync($"/Admin/CustomerCareSurveyResults?surveyId={_surveyId}");
            await Expect(Admin.Locator("#survey-answers-grid tbody tr")).ToHaveCountAsync(1);
        }

        await link.First.ClickAsync();
        await Expect(Admin.Locator("#inquiry-log")).ToContainTextAsync(_comment);
        await Expect(Admin.Locator("body")).ToContainTextAsync(_address);
        var number = new Uri(Admin.Url).Segments[^1];
        await Admin.GotoAsync($"/Admin/CustomerCareInquiry/List?View=all&SearchText={_address}");
        await Expect(Admin.Locator($"#inquiries-grid tbody tr a[href$='/CustomerCareInquiry/View/{number}']").First).ToBeVisibleAsync();
    }

    [Test, Order(6)]
    public async Task Manager_TakesTheSurveyAway()
    {
        await SurveyPages.DeleteAsync(Admin, _survey);

        Assert.That(_manager.ScriptErrors, Is.Empty);
    }

    [GeneratedRegex("https?://[^\"' ]+/customer-care/survey/[0-9a-f]{40}/(?<score>[0-9]+)")]
    private static partial Regex ScoreLink();
}
