using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

public partial class SlowNodeTests<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task Invitation_TakenOver_IsNotTheSlowNodesToQueueMarkSuppressPostponeOrFail()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        await OrderAsync("slow@example.com", Monday);
        await PlanAsync();
        var store = new InvitationRepository(Database);
        var slow = (await store.ClaimAsync(Clock.NowUtc, 10)).Single();
        await EndLeasesAsync("CustomerCareInvitation");
        var quick = (await store.ClaimAsync(Clock.NowUtc, 10)).Single();
        var before = await InvitationsAsync();

        var limits = new SendingLimits(null, false, Monday.AddDays(-1), null, Monday);
        Assert.That(await store.TakeTurnAsync(slow, new string('a', 64), limits, Monday), Is.EqualTo(SendingTurn.Lost));
        await store.MarkSentAsync(slow, 7, Monday, null, Monday.AddDays(9));
        await store.SuppressAsync(slow, SuppressionReason.TooLate);
        await store.PostponeAsync(slow, Monday.AddDays(5), "Later");
        await store.FailAsync(slow, "Broken", null);

        Assert.That((quick.EarlierClaim, await InvitationsAsync()), Is.EqualTo((slow.ClaimId, before)).UsingPropertiesComparer());
        Assert.That(await store.ClaimAsync(Clock.NowUtc, 10), Is.Empty, "The quick node has it.");
        Assert.That(await store.TakeTurnAsync(quick, new string('b', 64), limits, Monday), Is.EqualTo(SendingTurn.Yours));
    }

    [Test]
    public async Task FollowUp_TakenOver_IsNotTheSlowNodesToFinishOrPostpone()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0 });
        var order = await OrderAsync("slow@example.com", Monday);
        await PlanAsync();
        await SendAsync();
        var invitation = await InvitationAsync(order);
        await using (var session = await Database.OpenAsync())
            await session.ExecuteAsync(
                "insert into [CustomerCareSurveyResponse] ([InvitationId], [SurveyId], [StoreId], [RecipientKey], [Score], [AnsweredOnUtc], [FollowUpDueOnUtc]) values (@id, @survey, 1, @key, 1, @now, @now)",
                new SqlParameters { ["id"] = invitation.Id, ["survey"] = invitation.SurveyId, ["key"] = invitation.RecipientKey, ["now"] = Monday });
        var store = new FollowUpRepository(Database);
        var slow = (await store.ClaimAsync(Monday, 10)).Single();
        await EndLeasesAsync("CustomerCareSurveyResponse");
        var quick = (await store.ClaimAsync(Monday, 10)).Single();

        await store.FinishAsync(slow, 5, Monday);
        await store.PostponeAsync(slow, Monday.AddDays(1));

        Assert.That(await CountAsync("CustomerCareSurveyResponse", "[FollowUpDueOnUtc] is null or [InquiryId] is not null"), Is.Zero);
        Assert.That(await store.ClaimAsync(Monday, 10), Is.Empty, "The quick node has it.");
        await store.FinishAsync(quick, 6, Monday);
        Assert.That(await CountAsync("CustomerCareSurveyResponse", "[FollowUpDueOnUtc] is null and [InquiryId] = 6"), Is.EqualTo(1));
    }

    [Test]
    public async Task Webhook_TakenOver_IsNotTheSlowNodesToMark()
    {
        var webhooks = new WebhookRepository(Database, Clock);
        var id = await webhooks.AddAsync(new Webhook { Name = "CRM", Url = "https://hooks.example.com/", Secret = WebhookSignature.NewSecret(), Events = [WebhookEvent.InquiryReceived] });
        var webhook = (await webhooks.FindAsync(id))!;
        await new WebhookNewsQuery(Database).AddAsync(webhook, new WebhookNews { Key = new string('k', 64), Event = WebhookEvent.InquiryReceived, StoreId = 1, HappenedOnUtc = Monday }, Monday);
        var store = new WebhookDeliveries(Database);
        var slow = (await store.ClaimAsync(Monday, 10)).Single();
        await EndLeasesAsync("CustomerCareWebhookDelivery");
        var quick = (await store.ClaimAsync(Monday, 10)).Single();

        await store.MarkDeliveredAsync(slow, 200, Monday);
        await store.MarkFailedAsync(slow, new WebhookAnswer(500, "No"), null, Monday);

        Assert.That(await CountAsync("CustomerCareWebhookDelivery", "[DeliveredOnUtc] is not null or [GivenUpOnUtc] is not null or [Attempts] > 0"), Is.Zero);
        Assert.That((await webhooks.FindAsync(id))!.FailingSinceOnUtc, Is.Null);
        Assert.That(quick.EventKey, Is.EqualTo(slow.EventKey), "The other system knows it by the same id.");
        await store.MarkDeliveredAsync(quick, 200, Monday);
        Assert.That(await CountAsync("CustomerCareWebhookDelivery", "[DeliveredOnUtc] is not null and [Attempts] = 1"), Is.EqualTo(1));
    }
}
