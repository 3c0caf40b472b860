using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class SendingTests<TServer> : SurveyFixture<TServer> where TServer : TestServer, new()
{
    private static readonly SurveyDefinition AtOnce = Definition with { DelayHours = 0 };

    [Test]
    public async Task Send_Due_QueuesOneMailWithAFreshTokenThatIsStoredHashed()
    {
        await SwitchedOnAsync(AtOnce with { ReminderDays = 7, ValidDays = 30 });
        var order = await OrderAsync("due@example.com", Monday);
        await PlanAsync();

        await SendAsync();
        await SendAsync();

        var (draft, id) = Mail.Queued.Single();
        var sent = await InvitationAsync(order);
        Assert.That((sent.Status, sent.SentOnUtc, sent.QueuedEmailId), Is.EqualTo((InvitationStatus.Sent, (DateTime?)Monday, (int?)id)));
        Assert.That((sent.DueOnUtc, sent.ExpiresOnUtc), Is.EqualTo(((DateTime?)Monday.AddDays(7), (DateTime?)new DateTime(2026, 4, 1, 22, 0, 0, DateTimeKind.Utc))), "through the whole of 1 April in Warsaw");
        await using var session = await Database.OpenAsync();
        Assert.That((await session.FirstAsync<string>("select [TokenHash] from [CustomerCareInvitationToken]"))!.Trim(), Is.EqualTo(SurveyToken.HashOf(draft.Token)).And.Not.Contain(draft.Token));
    }

    [TestCase("OrderStatusId", 40, SuppressionReason.OrderCancelled)]
    [TestCase("PaymentStatusId", 40, SuppressionReason.OrderRefunded)]
    [TestCase("Deleted", true, SuppressionReason.OrderDeleted)]
    public async Task Send_OrderChangedSinceItWasPlanned_IsSuppressed(string column, object value, SuppressionReason reason)
    {
        await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("changed@example.com", Monday);
        await PlanAsync();
        await HostTables.UpdateAsync(Database, "Order", order, column, value);

        await SendAsync();

        Assert.That((await InvitationAsync(order)).Reason, Is.EqualTo(reason));
        Assert.That(Mail.Queued, Is.Empty);
    }

    [Test]
    public async Task Send_EarlierOrderPaidSinceItWasPlanned_StaysTheFirstOne()
    {
        await SwitchedOnAsync(AtOnce with { Audience = new Audience { Buyers = BuyerKind.First } });
        var earlier = await OrderAsync("second@example.com");
        await HostTables.UpdateAsync(Database, "Order", earlier, "PaymentStatusId", 10);
        var order = await OrderAsync("second@example.com", Monday);
        await PlanAsync();
        await HostTables.UpdateAsync(Database, "Order", earlier, "PaymentStatusId", 30);

        await SendAsync();

        var sent = await InvitationAsync(order);
        Assert.That((sent.Status, sent.BuyerOrder), Is.EqualTo((InvitationStatus.Sent, (int?)1)));
    }

    [Test]
    public async Task Send_TwoOrdersOfOnePersonByTwoProcessesAtOnce_OneMail()
    {
        await SwitchedOnAsync(AtOnce);
        for (var i = 0; i < 12; i++)
        {
            await OrderAsync($"pair{i}@example.com", Monday);
            await OrderAsync($"Pair{i}@example.com", Monday);
        }

        await PlanAsync();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(SendAsync)));

        Assert.That(Mail.Queued.Select(mail => mail.Draft.Invitation.RecipientKey), Is.Unique.And.Exactly(12).Items);
        Assert.That((await InvitationsAsync()).Count(one => one.Reason == SuppressionReason.CoolDown), Is.EqualTo(12));
    }

    [Test]
    public async Task Send_ManyByFourProcessesAtOnce_EachOnce()
    {
        await SwitchedOnAsync(AtOnce);
        for (var i = 0; i < 120; i++)
            await OrderAsync($"each{i}@example.com", Monday);

        await PlanAsync();
        var troubles = (await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(SendAsync)))).SelectMany(one => one).ToList();
        while ((await InvitationsAsync()).Any(one => one.Status != InvitationStatus.Sent))
        {
            await ExpireLeasesAsync();
            troubles.AddRange(await SendAsync());
        }

        Assert.That(troubles, Is.Empty);
        Assert.That(Mail.Queued.Select(mail => mail.Draft.Invitation.SubjectId), Is.Unique.And.Exactly(120).Items);
    }

    [Test]
    public async Task Send_ProcessEndedAfterQueueing_IsFoundInTheQueueAndNotSentAgain()
    {
        await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("died@example.com", Monday);
        await PlanAsync();
        Mail.DiesWith = new OperationCanceledException("the process ends here");
        Assert.CatchAsync<OperationCanceledException>(SendAsync);
        Assert.That((await InvitationAsync(order)).Status, Is.EqualTo(InvitationStatus.Sending), "a visible state");
        Mail.DiesWith = null;

        Clock.NowUtc = Monday.AddMinutes(4);
        await SendAsync();
        Assert.That((await InvitationAsync(order)).Status, Is.EqualTo(InvitationStatus.Sending), "its lease still runs");
        await ExpireLeasesAsync();
        await SendAsync();

        Assert.That(Mail.Queued, Has.Exactly(1).Items);
        Assert.That(await InvitationAsync(order), Has.Property("Status").EqualTo(InvitationStatus.Sent).And.Property("SentOnUtc").EqualTo(Monday));
    }

    [Test]
    public async Task Send_QueueFails_IsTriedAgainALittleLaterAndGivenUpInTheEnd()
    {
        await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("fails@example.com", Monday);
        await PlanAsync();
        Mail.FailsWith = new InvalidOperationException("The store has no e-mail account.");

        Assert.That(await SendAsync(), Is.EqualTo(new[] { $"{order}: The store has no e-mail account." }));
        var failed = await InvitationAsync(order);
        Assert.That((failed.Status, failed.Attempts, failed.DueOnUtc, failed.SentOnUtc), Is.EqualTo((InvitationStatus.Scheduled, 1, (DateTime?)Monday.AddMinutes(5), (DateTime?)null)), "no pause counts from it");
        Assert.That(failed.Problem, Is.EqualTo("The store has no e-mail account."));

        for (var i = 0; i < 5; i++)
        {
            Clock.NowUtc = Clock.NowUtc.AddHours(7);
            await SendAsync();
        }

        Assert.That(await InvitationAsync(order), Has.Property("Status").EqualTo(InvitationStatus.Failed).And.Property("Attempts").EqualTo(4));
    }

    [Test]
    public async Task Send_OutsideTheWindow_WaitsForTheNextOpening()
    {
        await SwitchedOnAsync(AtOnce with { Window = new SendingWindow([DayOfWeek.Tuesday], "09:00", "10:00") });
        var order = await OrderAsync("window@example.com", Monday);
        await PlanAsync();

        Assert.That((await InvitationAsync(order)).DueOnUtc, Is.EqualTo(Monday.AddDays(1).AddHours(-1)), "Tuesday 09:00 in Warsaw");
        Clock.NowUtc = Monday.AddDays(1);
        await SendAsync();

        Assert.That(Mail.Queued, Is.Empty);
        Assert.That((await InvitationAsync(order)).DueOnUtc, Is.EqualTo(Monday.AddDays(8).AddHours(-1)), "a task that came after closing waits a week");
    }

    [Test]
    public async Task Send_DailyCap_TheRestGoesOnTheNextLocalDay()
    {
        await SwitchedOnAsync(AtOnce with { DailyCap = 3 });
        for (var i = 0; i < 5; i++)
            await OrderAsync($"cap{i}@example.com", Monday);
        await PlanAsync();

        await SendAsync();
        Assert.That(Mail.Queued, Has.Exactly(3).Items);
        Clock.NowUtc = new DateTime(2026, 3, 2, 22, 59, 59, DateTimeKind.Utc);
        await SendAsync();
        Assert.That(Mail.Queued, Has.Exactly(3).Items, "still Monday in Warsaw");
        Clock.NowUtc = new DateTime(2026, 3, 2, 23, 0, 0, DateTimeKind.Utc);
        await SendAsync();

        Assert.That(Mail.Queued, Has.Exactly(5).Items);
    }

    [Test]
    public async Task Send_OpenInquiry_HoldsTheMailAndGivesUpAfterTwoWeeks()
    {
        await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("upset@example.com", Monday);
        await PlanAsync();
        await Inquiries.OpenAsync(new InquiryAppend(
            Opening("upset") with { RequesterEmail = "Upset@example.com" }, [Line("upset", InquiryEventKind.CustomerMessage, Monday), Sla("upset", Monday)]));

        await SendAsync();
        Assert.That(await InvitationAsync(order), Has.Property("Status").EqualTo(InvitationStatus.Scheduled).And.Property("DueOnUtc").EqualTo(Monday.AddDays(1)));
        for (var day = 1; day <= 15; day++)
        {
            Clock.NowUtc = Monday.AddDays(day).AddMinutes(1);
            await SendAsync();
        }

        Assert.That((await InvitationAsync(order)).Reason, Is.EqualTo(SuppressionReason.OpenInquiry));
        Assert.That(Mail.Queued, Is.Empty);
    }

    [Test]
    public async Task Send_Reminder_OnceWithATokenOfItsOwnAndOnlyWithoutAnAnswer()
    {
        await SwitchedOnAsync(AtOnce with { ReminderDays = 5 });
        var silent = await OrderAsync("silent@example.com", Monday);
        var answered = await OrderAsync("answered@example.com", Monday);
        await PlanAsync();
        await SendAsync();
        await AnswerAsync(await InvitationAsync(answered));

        foreach (var day in new[] { 5, 6, 12 })
        {
            Clock.NowUtc = Monday.AddDays(day);
            await SendAsync();
        }

        var reminders = Mail.Queued.Where(mail => mail.Draft.IsReminder).ToList();
        Assert.That(reminders.Select(mail => mail.Draft.Invitation.SubjectId), Is.EqualTo(new long[] { silent }));
        Assert.That(Mail.Queued.Select(mail => mail.Draft.Token), Is.Unique);
        Assert.That(await InvitationAsync(silent), Has.Property("RemindedOnUtc").EqualTo(Monday.AddDays(5)).And.Property("SentOnUtc").EqualTo(Monday), "the pause isn't started anew");
    }

    [Test]
    public async Task Send_SwitchedOffAndOnAgain_MailsNothingPlannedBefore()
    {
        var survey = await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("pause@example.com", Monday);
        await PlanAsync();
        await Surveys.SwitchAsync(survey.Id, survey.Revision, null);
        await SendAsync();
        Assert.That((await InvitationAsync(order)).Status, Is.EqualTo(InvitationStatus.Scheduled));

        await Surveys.SwitchAsync(survey.Id, survey.Revision + 1, Monday.AddMinutes(1));
        Clock.NowUtc = Monday.AddMinutes(2);
        await SendAsync();

        Assert.That((await InvitationAsync(order)).Reason, Is.EqualTo(SuppressionReason.SurveyOff));
        Assert.That(Mail.Queued, Is.Empty);
    }

    [Test]
    public async Task Send_NobodyLookedForWeeks_IsTooLate()
    {
        await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("weeks@example.com", Monday);
        await PlanAsync();
        Clock.NowUtc = Monday.AddDays(15);

        await SendAsync();

        Assert.That((await InvitationAsync(order)).Reason, Is.EqualTo(SuppressionReason.TooLate));
    }

    [Test]
    public async Task Send_TemplateSwitchedOff_WaitsWithAVisibleReason()
    {
        await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("template@example.com", Monday);
        await PlanAsync();
        Mail.IsTemplateOff = true;

        await SendAsync();

        Assert.That(await InvitationAsync(order), Has.Property("Status").EqualTo(InvitationStatus.Scheduled).And.Property("Problem").EqualTo("The message template is switched off."));
    }

    [Test]
    public async Task TakeBack_MailTheStoreGaveUp_IsTriedAgainAndStartsNoPause()
    {
        await SwitchedOnAsync(AtOnce);
        var order = await OrderAsync("giveup@example.com", Monday);
        await PlanAsync();
        await SendAsync();
        var unsent = new UnsentInvitations(Database);

        Assert.That(await unsent.TakeBackAsync(1, "SMTP said no.", Monday.AddHours(1)), Is.True);
        Assert.That(await unsent.TakeBackAsync(1, "SMTP said no.", Monday.AddHours(1)), Is.False);

        var back = await InvitationAsync(order);
        Assert.That((back.Status, back.SentOnUtc, back.Problem), Is.EqualTo((InvitationStatus.Scheduled, (DateTime?)null, "SMTP said no.")));
        Clock.NowUtc = Monday.AddHours(2);
        await SendAsync();
        Assert.That(Mail.Queued, Has.Exactly(2).Items);
    }

    [Test]
    public async Task TakeTurn_LeaseTakenOverMeanwhile_IsLost()
    {
        var survey = await SwitchedOnAsync(AtOnce);
        await OrderAsync("lease@example.com", Monday);
        await PlanAsync();
        var store = new InvitationRepository(Database);
        var slow = (await store.ClaimAsync(Monday, 10)).Single();
        await ExpireLeasesAsync();
        var quick = (await store.ClaimAsync(Monday, 10)).Single();
        var limits = new SendingLimits(null, false, Monday.AddDays(-3), null, Monday);

        Assert.That(quick.EarlierClaim, Is.EqualTo(slow.ClaimId));
        Assert.That(await store.TakeTurnAsync(quick, SurveyToken.HashOf("a"), limits, Monday), Is.EqualTo(SendingTurn.Yours));
        Assert.That(await store.TakeTurnAsync(slow, SurveyToken.HashOf("b"), limits, Monday), Is.EqualTo(SendingTurn.Lost));
        await store.MarkSentAsync(slow, 99, Monday, null, Monday.AddDays(survey.Definition.ValidDays));
        Assert.That((await InvitationsAsync()).Single().Status, Is.EqualTo(InvitationStatus.Sending), "a late write changes nothing");
    }

    private async Task AnswerAsync(Invitation invitation)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(
            "update [CustomerCareInvitation] set [AnsweredOnUtc] = @now where [Id] = @id", new SqlParameters { ["now"] = Monday.AddDays(1), ["id"] = invitation.Id });
    }
}
