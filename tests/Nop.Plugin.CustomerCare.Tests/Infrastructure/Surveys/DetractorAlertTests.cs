using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Surveys;

[TestFixture]
public class DetractorAlertTests
{
    private SurveyDesk _desk = null!;

    [SetUp]
    public async Task SetUp()
    {
        _desk = await SurveyDesk.OpenAsync();
        await _desk.Store.Settings.SaveSettingAsync(new CustomerCareSettings { AlertAddresses = "boss@example.com, BOSS@example.com; lead@example.com" }, 1);
    }

    [TearDown]
    public void TearDown()
    {
        _desk.Dispose();
    }

    [Test]
    public async Task QueueAsync_LowScore_EachManagerOnceWithCommentAndInquiry()
    {
        var queued = await QueueAsync(Draft(comment: "Late <b>again</b> %Store.Name%\n=1+1"));

        Assert.That(queued, Is.EqualTo(2));
        Assert.That(_desk.Queue.Select(mail => mail.To), Is.EqualTo(new[] { "boss@example.com", "lead@example.com" }));
        Assert.That(_desk.Queue[0].Subject, Is.EqualTo("Low score: 3 of 10, order A-77"));
        Assert.That(_desk.Queue[0].Body, Does.Contain("Late &lt;b&gt;again&lt;/b&gt; %Store.Name%<br />=1+1")
            .And.Contain("href=\"https://shop.example.com/Admin/CustomerCareInquiry/View/501\"")
            .And.Contain("Anna gave 3 of 10").And.Contain("phone").And.Contain("After the purchase"));
    }

    [Test]
    public async Task QueueAsync_SameClaimAgain_OnlyWhatIsMissing()
    {
        await QueueAsync(Draft());
        _desk.Queue.RemoveAt(1);

        Assert.That(await QueueAsync(Draft()), Is.EqualTo(2));
        Assert.That(_desk.Queue.Select(mail => mail.To), Is.EqualTo(new[] { "boss@example.com", "lead@example.com" }));

        await QueueAsync(Draft(claim: "another"));
        Assert.That(_desk.Queue, Has.Count.EqualTo(4));
    }

    [Test]
    public async Task QueueAsync_NoAddressesSet_TheStoresMailAccount()
    {
        await _desk.Store.Settings.SaveSettingAsync(new CustomerCareSettings(), 1);

        await QueueAsync(Draft(inquiry: null));

        Assert.That(_desk.Queue.Single().To, Is.EqualTo("shop@example.com"));
        Assert.That(_desk.Queue.Single().Body, Does.Contain("https://shop.example.com/Admin/Order/Edit/77").And.Contain("(none)"));
    }

    [Test]
    public async Task QueueAsync_Satisfaction_LeadsToTheInquiryItWasAbout()
    {
        await QueueAsync(Draft(SurveyKind.Satisfaction, inquiry: null, score: 1));

        Assert.That(_desk.Queue[0].Subject, Is.EqualTo("Low score: 1 of 5, inquiry 77"));
        Assert.That(_desk.Queue[0].Body, Does.Contain("/Admin/CustomerCareInquiry/View/77"));
    }

    [Test]
    public async Task QueueAsync_OneAddressTooLong_OthersGetTheirsAndItIsTold()
    {
        var tooLong = new string('a', 500) + "@example.com";
        await _desk.Store.Settings.SaveSettingAsync(new CustomerCareSettings { AlertAddresses = $"{tooLong},lead@example.com" }, 1);

        var failure = Assert.ThrowsAsync<InvalidOperationException>(() => QueueAsync(Draft()));

        Assert.That(failure!.Message, Does.Contain("characters"));
        Assert.That(_desk.Queue.Single().To, Is.EqualTo("lead@example.com"));
    }

    [Test]
    public async Task QueueAsync_TemplateSwitchedOff_Nothing()
    {
        _desk.Template("CustomerCare.DetractorAlert").IsActive = false;

        Assert.That(await QueueAsync(Draft()), Is.Zero);
        Assert.That(_desk.Queue, Is.Empty);
    }

    private Task<int> QueueAsync(DetractorAlertDraft draft)
    {
        return _desk.Get<IDetractorAlert>().QueueAsync(draft);
    }

    private static DetractorAlertDraft Draft(
        SurveyKind kind = SurveyKind.Recommendation, string? comment = null, long? inquiry = 501, int score = 3, string claim = SurveyDesk.CLAIM)
    {
        var response = new SurveyResponse
        {
            InvitationId = 12, SurveyId = 3, StoreId = 1, Score = score, Comment = comment, PreferredChannel = PreferredChannel.Phone, AnsweredOnUtc = SurveyDesk.Now.AddMinutes(-30)
        };
        return new DetractorAlertDraft(SurveyDesk.Survey(kind), SurveyDesk.Invitation(kind), response, inquiry, claim, SurveyDesk.Now);
    }
}
