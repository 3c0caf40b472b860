using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;
using Nop.Plugin.CustomerCare.Surveys.Privacy;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class PrivacyTests<TServer> : SurveyFixture<TServer> where TServer : TestServer, new()
{
    private RespondentRepository Respondents => new(Database);

    [Test]
    public async Task Erase_ByAddress_LeavesTheScoreAndNothingOfThePerson()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        var order = await OrderAsync("erased@example.com", Monday);
        var other = await OrderAsync("other@example.com", Monday);
        await PlanAsync();
        await SendAsync();
        await AnswerAsync(await InvitationAsync(order), 9, "Call me: 555");
        await AnswerAsync(await InvitationAsync(other), 3, "Late");
        var mail = (await InvitationAsync(order)).QueuedEmailId!.Value;

        Assert.That(await Respondents.EraseAsync(null, Recipient.KeyOf("Erased@example.com")), Is.EqualTo(new[] { mail }));
        Assert.That(await Respondents.EraseAsync(null, Recipient.KeyOf("erased@example.com")), Is.Empty);

        var rows = await InvitationsAsync();
        var erased = rows.Single(one => one.IsAnonymous);
        Assert.That((erased.RecipientKey, erased.RecipientEmail, erased.RecipientName, erased.CustomerId, erased.OrderNumber, erased.QueuedEmailId),
            Is.EqualTo(((string?)null, (string?)null, (string?)null, (int?)null, (string?)null, (int?)null)));
        Assert.That((erased.Status, erased.SentOnUtc), Is.EqualTo((InvitationStatus.Sent, (DateTime?)new DateTime(2026, 3, 1, 12, 0, 0, DateTimeKind.Utc))), "the month stays");
        Assert.That(erased.SubjectId, Is.Not.EqualTo(order), "no way to the order");
        await using var session = await Database.OpenAsync();
        Assert.That(await session.QueryAsync<string?>("select [Comment] from [CustomerCareSurveyResponse] order by [Score]"), Is.EqualTo(new[] { "Late", null }));
        Assert.That(await session.FirstAsync<long>("select count(*) from [CustomerCareInvitationToken] where [InvitationId] = @id", new SqlParameters { ["id"] = erased.Id }), Is.Zero);
        Assert.That(await session.FirstAsync<long>("select count(*) from [CustomerCareSurveyEvent] where [InvitationId] = @id", new SqlParameters { ["id"] = erased.Id }), Is.Zero);
    }

    [Test]
    public async Task Erase_Scheduled_IsNeverSentAndNotPlannedAgain()
    {
        await SwitchedOnAsync(Definition);
        var order = await OrderAsync("soon@example.com", Monday, customerId: 77);
        await PlanAsync();

        await Respondents.EraseAsync(77, null);
        await HostTables.InsertAsync(Database, "Customer", ("Id", 77), ("Active", true), ("Deleted", true));
        await new Nop.Plugin.CustomerCare.Surveys.Planning.RecoverMoments(new StoreOrderMoments(Database), new SurveyMomentRepository(Database), Clock).ExecuteAsync(Monday.AddDays(-60));
        Clock.NowUtc = Monday.AddDays(5);
        await PlanAsync();
        await SendAsync();

        Assert.That(Mail.Queued.Where(mail => mail.Draft.Invitation.SubjectId == order), Is.Empty);
        Assert.That((await InvitationsAsync()).Select(one => one.RecipientEmail), Has.None.EqualTo("soon@example.com"));
    }

    [Test]
    public async Task Erase_WhoRefusedSurveys_StaysRefused()
    {
        var key = Recipient.KeyOf("refused@example.com");
        var optOuts = new OptOutRepository(Database);
        await optOuts.AddAsync(key, 1, OptOutSource.Page, Monday);

        await Respondents.EraseAsync(null, key);

        Assert.That(await optOuts.IsOptedOutAsync(key), Is.True);
    }

    [Test]
    public async Task Anonymise_InBatches_OnlyTheOldAndOnce()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        for (var i = 0; i < 5; i++)
            await OrderAsync($"old{i}@example.com", Monday);
        await PlanAsync();
        await SendAsync();
        Clock.NowUtc = Monday.AddMonths(3);
        await OrderAsync("young@example.com", Clock.NowUtc);
        await PlanAsync();

        Clock.NowUtc = Monday.AddMonths(24).AddSeconds(1);
        await new AnonymiseOldAnswers(Respondents, Clock).ExecuteAsync(24);
        await new AnonymiseOldAnswers(Respondents, Clock).ExecuteAsync(0);

        var rows = await InvitationsAsync();
        Assert.That(rows.Count(one => one.IsAnonymous), Is.EqualTo(5));
        Assert.That(rows.Where(one => !one.IsAnonymous).Select(one => one.RecipientEmail), Is.EqualTo(new[] { "young@example.com" }));
        Assert.That(await Respondents.AnonymiseAsync(Monday.AddSeconds(1), 10), Is.Zero);
    }

    private async Task AnswerAsync(Invitation invitation, int score, string comment)
    {
        await using var session = await Database.OpenAsync();
        var values = new SqlParameters
        {
            ["id"] = invitation.Id, ["survey"] = invitation.SurveyId, ["key"] = invitation.RecipientKey, ["score"] = score, ["comment"] = comment, ["now"] = Monday, ["kind"] = WireName.Of(SurveyEventKind.Answered)
        };
        await session.ExecuteAsync(
            "insert into [CustomerCareSurveyResponse] ([InvitationId], [SurveyId], [StoreId], [RecipientKey], [Score], [Comment], [AnsweredOnUtc]) values (@id, @survey, 1, @key, @score, @comment, @now)", values);
        await session.ExecuteAsync("update [CustomerCareInvitation] set [AnsweredOnUtc] = @now where [Id] = @id", values);
        await session.ExecuteAsync("insert into [CustomerCareSurveyEvent] ([InvitationId], [Kind], [Score], [HappenedOnUtc]) values (@id, @kind, @score, @now)", values);
    }
}
