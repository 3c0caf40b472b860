using System.Text.Json;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

/// <summary>Ann has an account and was asked as a guest before; Bob is somebody else.</summary>
public class SurveyHistoryTests<TServer> : AnswersFixture<TServer> where TServer : TestServer, new()
{
    private const int ANN = 77;

    private long _guest;
    private long _account;
    private long _inquiry;

    [OneTimeSetUp]
    public async Task Happen()
    {
        _guest = await AnswerAsync(Nps, 4, Monday.AddDays(-20), "ann", invitation => invitation with { PlannedOnUtc = Monday.AddDays(-30) }, "slow");
        _account = await InviteAsync(Nps, invitation => invitation with
        {
            CustomerId = ANN, RecipientKey = Key("ann.new"), SubjectId = 555, Status = InvitationStatus.Suppressed, Reason = SuppressionReason.CoolDown, SentOnUtc = null
        });
        _inquiry = await InviteAsync(Satisfaction, invitation => invitation with { SubjectId = 555, RecipientKey = Key("bob") });
        await LogAsync(_guest, SurveyEventKind.Opened, 4, Monday.AddDays(-20));
        await LogAsync(_guest, SurveyEventKind.Answered, 4, Monday.AddDays(-20));
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync("update [CustomerCareSurveyResponse] set [InquiryId] = 9001 where [InvitationId] = @id", new SqlParameters { ["id"] = _guest });
        await session.ExecuteAsync(
            "insert into [CustomerCareOptOut] ([RecipientKey], [StoreId], [Source], [OptedOutOnUtc], [LiftedOnUtc]) values (@key, 1, 'page', @on, null)",
            new SqlParameters { ["key"] = Key("ann"), ["on"] = Monday });
        await session.ExecuteAsync(
            "insert into [CustomerCareConsent] ([RecipientKey], [StoreId], [OrderId], [Source], [LanguageCode], [Wording], [GivenOnUtc], [WithdrawnOnUtc]) "
            + "values (@key, 1, 555, 'checkout_completed', 'en', 'I agree', @on, null)",
            new SqlParameters { ["key"] = Key("ann"), ["on"] = Monday.AddDays(-40) });
    }

    [Test]
    public async Task OfPersonAsync_AccountAndAddress_FindsBothNewestFirst()
    {
        var found = await Histories.OfPersonAsync(ANN, Key("ann"));

        Assert.That(found.Select(history => history.Invitation.Id), Is.EqualTo(new[] { _account, _guest }));
        Assert.That((found[1].SurveyName, found[1].Response!.Score, found[1].Events.Count), Is.EqualTo(("After a purchase", 4, 2)));
        Assert.That(found[0].Invitation.Reason, Is.EqualTo(SuppressionReason.CoolDown));
    }

    [Test]
    public async Task OfPersonAsync_Nobody_FindsNobodyElse()
    {
        Assert.That(await Histories.OfPersonAsync(null, null), Is.Empty);
        Assert.That(await Histories.OfPersonAsync(12345, Key("stranger")), Is.Empty);
    }

    [Test]
    public async Task OfOrderAsync_InquiryOfTheSameNumber_IsNotTheOrders()
    {
        Assert.That((await Histories.OfOrderAsync(555)).Select(history => history.Invitation.Id), Is.EqualTo(new[] { _account }));
        Assert.That(_inquiry, Is.Not.EqualTo(_account));
    }

    [Test]
    public async Task ForInquiryAsync_InquiryOfAnAnswer_FindsIt()
    {
        Assert.That((await Histories.ForInquiryAsync(9001))!.Invitation.Id, Is.EqualTo(_guest));
        Assert.That(await Histories.ForInquiryAsync(9002), Is.Null);
    }

    [Test]
    public async Task PersonalSurveyQuery_Person_HasEverythingAndNobodyElses()
    {
        var data = await new PersonalSurveyQuery(Database, Histories).ExecuteAsync(ANN, Key("ann"));
        using var json = JsonDocument.Parse(SurveyDataJson.Write(data, Monday));
        var root = json.RootElement;

        Assert.That(root.GetProperty("invitations").EnumerateArray().Select(one => one.GetProperty("id").GetInt64()), Is.EqualTo(new[] { _account, _guest }));
        Assert.That(root.GetProperty("invitations")[1].GetProperty("answer").GetProperty("comment").GetString(), Is.EqualTo("slow"));
        Assert.That(root.GetProperty("invitations")[1].GetProperty("log").GetArrayLength(), Is.EqualTo(2));
        Assert.That(data.OptOuts.Select(one => (one.Source, one.OptedOutOnUtc, one.LiftedOnUtc)), Is.EqualTo(new[] { (OptOutSource.Page, Monday, (DateTime?)null) }));
        Assert.That(root.GetProperty("consents")[0].GetProperty("wording").GetString(), Is.EqualTo("I agree"));
    }

    private SurveyHistoryQuery Histories => new(Database);
}
