using System.Collections.Concurrent;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class FollowUpTests<TServer> : SurveyFixture<TServer> where TServer : TestServer, new()
{
    private readonly Alerts _alerts = new();

    [SetUp]
    public void NoAlerts() => _alerts.Queued.Clear();

    [Test]
    public async Task FollowUp_UnhappyAnswer_OpensOneInquiryWithTheCommentWhateverTheNumberOfProcesses()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        var order = await OrderAsync("unhappy@example.com", Monday);
        var id = await AnsweredAsync(order, 2, "It came <b>broken</b>.", Monday.AddMinutes(1));

        Clock.NowUtc = Monday.AddMinutes(2);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => FollowUp().ExecuteAsync((_, exception) => throw exception))));

        var response = await ResponseAsync(id);
        var inquiry = (await Inquiries.FindAsync(response.InquiryId!.Value))!;
        Assert.That((inquiry.Channel, inquiry.RequesterEmail, inquiry.OrderNumber, inquiry.Subject), Is.EqualTo((Channel.Survey, "unhappy@example.com", $"N{order}", "2/10: How likely?")));
        Assert.That((await Inquiries.ReadLogAsync(inquiry.Id)).Single(line => line.Kind == InquiryEventKind.CustomerMessage).Body, Is.EqualTo("2/10\n\nIt came <b>broken</b>."));
        Assert.That(response.FollowUpDueOnUtc, Is.Null);
        Assert.That(_alerts.Queued.Distinct().Count(), Is.EqualTo(1));
        Assert.That((await ClocksAsync(inquiry.Id)).Count, Is.GreaterThan(0), "with clocks of its own");
    }

    [Test]
    public async Task FollowUp_BeforeItsTime_WaitsForTheComment()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        var id = await AnsweredAsync(await OrderAsync("waiting@example.com", Monday), 0, null, Monday.AddMinutes(30));

        Clock.NowUtc = Monday.AddMinutes(29);
        await FollowUp().ExecuteAsync((_, exception) => throw exception);

        Assert.That((await ResponseAsync(id)).InquiryId, Is.Null);
    }

    [Test]
    public async Task FollowUp_ScoreChangedForTheBetter_OpensNothing()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        var id = await AnsweredAsync(await OrderAsync("better@example.com", Monday), 7, null, Monday);

        await FollowUp().ExecuteAsync((_, exception) => throw exception);

        Assert.That(await ResponseAsync(id), Has.Property("InquiryId").Null.And.Property("FollowUpDueOnUtc").Null);
        Assert.That(_alerts.Queued, Is.Empty);
    }

    [Test]
    public async Task FollowUp_MailFails_IsTriedAgainAndTheInquiryIsTheSame()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        var id = await AnsweredAsync(await OrderAsync("again@example.com", Monday), 1, "Bad", Monday);
        var troubles = new List<string>();
        _alerts.FailsWith = new InvalidOperationException("No mail account.");

        await FollowUp().ExecuteAsync((_, exception) =>
        {
            troubles.Add(exception.Message);
            return Task.CompletedTask;
        });
        _alerts.FailsWith = null;
        Assert.That((await ResponseAsync(id)).FollowUpDueOnUtc, Is.EqualTo(Monday.AddMinutes(10)));
        Clock.NowUtc = Monday.AddMinutes(11);
        await FollowUp().ExecuteAsync((_, exception) => throw exception);

        Assert.That(troubles, Is.EqualTo(new[] { "No mail account." }));
        var inquiry = (await ResponseAsync(id)).InquiryId!.Value;
        Assert.That((await Inquiries.ReadLogAsync(inquiry)).Count(line => line.Kind == InquiryEventKind.CustomerMessage), Is.EqualTo(1));
        Assert.That(_alerts.Queued, Has.Exactly(1).Items);
    }

    [Test]
    public async Task FollowUp_NotWanted_OpensNothingAndTellsNobody()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0, OpensInquiry = false, AlertsManagers = false });
        var id = await AnsweredAsync(await OrderAsync("quiet@example.com", Monday), 3, "Hm", Monday);

        await FollowUp().ExecuteAsync((_, exception) => throw exception);

        Assert.That(await ResponseAsync(id), Has.Property("InquiryId").Null.And.Property("FollowUpDueOnUtc").Null);
        Assert.That(_alerts.Queued, Is.Empty);
    }

    private FollowUpDetractors FollowUp()
    {
        var open = new OpenInquiry(Inquiries, Catalogs, new Strangers());
        return new FollowUpDetractors(Surveys, new FollowUpRepository(Database), open, new Question(), _alerts, Clock);
    }

    private async Task<long> AnsweredAsync(int order, int score, string? comment, DateTime followUpDueOnUtc)
    {
        await PlanAsync();
        await SendAsync();
        var invitation = await InvitationAsync(order);
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(
            "insert into [CustomerCareSurveyResponse] ([InvitationId], [SurveyId], [StoreId], [RecipientKey], [Score], [Comment], [AnsweredOnUtc], [FollowUpDueOnUtc]) "
                + "values (@id, @survey, 1, @key, @score, @comment, @now, @due)",
            new SqlParameters
            {
                ["id"] = invitation.Id, ["survey"] = invitation.SurveyId, ["key"] = invitation.RecipientKey, ["score"] = score, ["comment"] = comment, ["now"] = Monday, ["due"] = followUpDueOnUtc
            });
        return invitation.Id;
    }

    private async Task<SurveyResponse> ResponseAsync(long invitationId)
    {
        await using var session = await Database.OpenAsync();
        var row = await session.FirstAsync<SurveyResponseRow>(
            $"select {SurveyResponseRow.Columns} from [CustomerCareSurveyResponse] where [InvitationId] = @id", new SqlParameters { ["id"] = invitationId });
        return row!.ToResponse();
    }

    private sealed class Strangers : IRequesterLookup
    {
        public Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default) => Task.FromResult(RequesterStanding.Stranger);
    }

    private sealed class Question : ISurveyQuestion
    {
        public Task<string> FindAsync(Survey survey, Invitation invitation) => Task.FromResult("How likely?");
    }

    private sealed class Alerts : IDetractorAlert
    {
        public ConcurrentQueue<string> Queued { get; } = new();

        public Exception? FailsWith { get; set; }

        public Task<int> QueueAsync(DetractorAlertDraft draft, CancellationToken cancellation = default)
        {
            if (FailsWith is { } failure)
                throw failure;

            Queued.Enqueue(draft.ClaimId);
            return Task.FromResult(1);
        }
    }
}
