using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Surveys;

public class PlanningTests<TServer> : SurveyFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task Plan_OrderThatReachedTheEvent_IsScheduledFromTheEventsOwnTimeWithWhatIsKnown()
    {
        var survey = await SwitchedOnAsync(Definition);
        await HostTables.InsertAsync(Database, "Country", ("Id", 1), ("TwoLetterIsoCode", "pl"));
        await HostTables.InsertAsync(Database, "Language", ("Id", 1), ("UniqueSeoCode", "PL"));
        var earlier = await OrderAsync("ann@example.com");
        var order = await OrderAsync(" Ann@Example.com ", Monday.AddHours(-5));
        await HostTables.InsertAsync(Database, "Product", ("Id", 7), ("VendorId", 4));
        await HostTables.InsertAsync(Database, "Product_Category_Mapping", ("ProductId", 7), ("CategoryId", 3));
        await HostTables.InsertAsync(Database, "OrderItem", ("Id", 70), ("OrderId", order), ("ProductId", 7));
        await HostTables.UpdateAsync(Database, "Address", earlier, "Email", " Ann@Example.com ");

        Assert.That(await PlanAsync(), Is.EqualTo(1));

        var planned = await InvitationAsync(order);
        Assert.That((planned.Status, planned.Reason, planned.SurveyId), Is.EqualTo((InvitationStatus.Scheduled, (SuppressionReason?)null, survey.Id)));
        Assert.That((planned.TriggeredOnUtc, planned.DueOnUtc), Is.EqualTo((Monday.AddHours(-5), (DateTime?)Monday.AddHours(67))));
        Assert.That((planned.RecipientKey, planned.RecipientEmail, planned.RecipientName), Is.EqualTo((Recipient.KeyOf("ann@example.com"), "Ann@Example.com", "Ann Smith")));
        Assert.That((planned.OrderNumber, planned.OrderValue, planned.BuyerOrder, planned.CountryCode, planned.LanguageCode), Is.EqualTo(($"N{order}", (decimal?)50m, (int?)2, "PL", "pl")));
        await using var session = await Database.OpenAsync();
        var parts = await session.QueryAsync<string>("select [Part] from [CustomerCareInvitationPart] order by [Part]");
        Assert.That(parts, Is.EqualTo(new[] { "category", "vendor" }));
    }

    [Test]
    public async Task Plan_EventBeforeTheSurveyWasSwitchedOn_IsNotPlanned()
    {
        var id = await Surveys.AddAsync(SurveyKind.Recommendation, Definition);
        var old = await OrderAsync("old@example.com", Monday.AddSeconds(-1));
        await Surveys.SwitchAsync(id, 1, Monday);
        var fresh = await OrderAsync("fresh@example.com", Monday);

        await PlanAsync();

        Assert.That((await InvitationsAsync()).Select(one => one.SubjectId), Is.EqualTo(new long[] { fresh }).And.Not.Contain(old));
    }

    [Test]
    public async Task Plan_SwitchedOff_PlansNothing()
    {
        var survey = await SwitchedOnAsync(Definition);
        await OrderAsync("off@example.com", Monday);
        await Surveys.SwitchAsync(survey.Id, survey.Revision, null);

        Assert.That(await PlanAsync(), Is.Zero);
    }

    [Test]
    public async Task Plan_PeopleAndOrdersNotToAsk_AreKeptWithTheReason()
    {
        await SwitchedOnAsync(Definition with { RequiresConsent = true, Audience = new Audience { MinimumTotal = 50 } });
        var orders = new Dictionary<int, SuppressionReason?>();
        async Task<int> WithAsync(string email, SuppressionReason? reason, string? column = null, object? value = null)
        {
            var order = await OrderAsync(email, Monday);
            if (column is not null)
                await HostTables.UpdateAsync(Database, "Order", order, column, value);
            await ConsentAsync(email);
            orders[order] = reason;
            return order;
        }

        await WithAsync("fine@example.com", null);
        await WithAsync("cancelled@example.com", SuppressionReason.OrderCancelled, "OrderStatusId", 40);
        await WithAsync("refunded@example.com", SuppressionReason.OrderRefunded, "PaymentStatusId", 40);
        await WithAsync("part@example.com", null, "PaymentStatusId", 35);
        await WithAsync("refundedwhole@example.com", SuppressionReason.OrderRefunded, "RefundedAmount", 50m);
        await WithAsync("deleted@example.com", SuppressionReason.OrderDeleted, "Deleted", true);
        await WithAsync("small@example.com", SuppressionReason.OrderTotal, "OrderTotal", 49.99m);
        await WithAsync("shop@example.com", SuppressionReason.MachineAddress);
        await WithAsync("no-reply@example.com", SuppressionReason.MachineAddress);
        orders[await OrderAsync("silent@example.com", Monday)] = SuppressionReason.NoConsent;
        var returned = await WithAsync("returned@example.com", SuppressionReason.OrderReturned);
        await HostTables.InsertAsync(Database, "OrderItem", ("Id", 900), ("OrderId", returned), ("ProductId", 7));
        await HostTables.InsertAsync(Database, "ReturnRequest", ("OrderItemId", 900), ("ReturnRequestStatusId", 10));
        var gone = await WithAsync("gone@example.com", SuppressionReason.PersonGone);
        await HostTables.InsertAsync(Database, "Customer", ("Id", 100_000 + gone), ("Email", "x"), ("Active", true), ("Deleted", true));
        await WithAsync("never@example.com", SuppressionReason.OptedOut);
        await OptOutAsync("Never@example.com");

        await PlanAsync();

        Assert.That((await InvitationsAsync()).ToDictionary(one => (int)one.SubjectId, one => one.Reason), Is.EquivalentTo(orders));
        Assert.That((await InvitationsAsync()).Select(one => (one.Reason is null, one.Status, one.DueOnUtc is null)).Distinct(),
            Is.EquivalentTo(new[] { (true, InvitationStatus.Scheduled, false), (false, InvitationStatus.Suppressed, true) }));
    }

    [Test]
    public async Task Plan_SeveralProcessesAtOnce_OneInvitationForEachOrder()
    {
        await SwitchedOnAsync(Definition);
        for (var i = 0; i < 40; i++)
            await OrderAsync($"many{i}@example.com", Monday);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(PlanAsync)));
        await PlanAsync();

        Assert.That((await InvitationsAsync()).Select(one => one.SubjectId), Is.Unique.And.Exactly(40).Items);
    }

    [Test]
    public async Task Plan_NotedLateByASlowNode_IsFoundAllTheSame()
    {
        await SwitchedOnAsync(Definition);
        await OrderAsync("first@example.com", Monday);
        await PlanAsync();

        // Noted under a clock that is ninety seconds slow.
        Clock.NowUtc = Monday.AddSeconds(-90);
        var late = await OrderAsync("slow@example.com", Monday.AddMinutes(-2));
        Clock.NowUtc = Monday.AddMinutes(1);
        await PlanAsync();

        Assert.That((await InvitationsAsync()).Select(one => one.SubjectId), Does.Contain((long)late));
    }

    [Test]
    public async Task Plan_AskedWithinThePause_IsSkippedAndNeverAskedLater()
    {
        await SwitchedOnAsync(Definition with { DelayHours = 0, CoolDownDays = 90 });
        await OrderAsync("twice@example.com", Monday);
        await PlanAsync();
        await SendAsync();

        Clock.NowUtc = Monday.AddDays(89);
        var second = await OrderAsync("Twice@Example.com", Clock.NowUtc);
        await PlanAsync();
        Clock.NowUtc = Monday.AddDays(90).AddMinutes(1);
        await SendAsync();

        Assert.That((await InvitationAsync(second)).Reason, Is.EqualTo(SuppressionReason.CoolDown));
        Assert.That(Mail.Queued, Has.Exactly(1).Items);
    }

    [Test]
    public async Task Moments_OfOrdersFromBeforeTheInstallation_ComeFromTheStoresOwnDates()
    {
        var order = await OrderAsync("before@example.com");
        await HostTables.InsertAsync(Database, "Shipment", ("OrderId", order), ("ShippedDateUtc", Monday.AddDays(-8)), ("DeliveryDateUtc", Monday.AddDays(-6)));
        await HostTables.InsertAsync(Database, "Shipment", ("OrderId", order), ("ShippedDateUtc", Monday.AddDays(-7)), ("DeliveryDateUtc", Monday.AddDays(-5)));

        await new RecoverMoments(new StoreOrderMoments(Database), new SurveyMomentRepository(Database), Clock).ExecuteAsync(Monday.AddDays(-60));

        await using var session = await Database.OpenAsync();
        var moments = await session.QueryAsync<(string, DateTime)>(
            "select [Moment], [HappenedOnUtc] from [CustomerCareSurveyMoment] where [SubjectId] = @order order by [HappenedOnUtc], [Moment]", new SqlParameters { ["order"] = (long)order });
        Assert.That(moments.Select(one => one.Item1), Is.EquivalentTo(new[] { "paid", "shipped", "delivered", "completed" }));
        Assert.That(moments.ToDictionary(one => one.Item1, one => one.Item2.AsUtc()), Is.EquivalentTo(new Dictionary<string, DateTime>
        {
            ["paid"] = Monday.AddDays(-9), ["shipped"] = Monday.AddDays(-7), ["delivered"] = Monday.AddDays(-5), ["completed"] = Monday.AddDays(-5)
        }));
    }

    [Test]
    public async Task Moments_NotedTwice_KeepTheFirst()
    {
        await SwitchedOnAsync(Definition);
        var order = await OrderAsync("paidtwice@example.com", Monday.AddHours(-2));
        await new SurveyMomentRepository(Database).RecordAsync([new SurveyMoment(SurveyTrigger.Completed, order, Monday)], Monday);

        await PlanAsync();

        Assert.That((await InvitationAsync(order)).TriggeredOnUtc, Is.EqualTo(Monday.AddHours(-2)));
    }

    [Test]
    public async Task Plan_InquiryThatStaffResolved_IsAskedAboutOnceWithItsAgent()
    {
        await SwitchedOnAsync(Definition with { Trigger = SurveyTrigger.Resolved, DelayHours = 1 }, SurveyKind.Satisfaction);
        var opened = await Inquiries.OpenAsync(new InquiryAppend(
            Opening("satisfied") with { ExternalKey = null, RequesterEmail = "satisfied@example.com", RequesterName = "Ann" }, [Line("satisfied", InquiryEventKind.CustomerMessage, Monday), Sla("satisfied", Monday)]));
        var resolved = WireName.Of(InquiryStatus.Resolved);
        await Inquiries.AppendAsync(opened.InquiryId, [Line("satisfied", InquiryEventKind.Status, Monday.AddHours(2), resolved) with { RecordedOnUtc = Monday.AddHours(2) }]);
        await Inquiries.AppendAsync(opened.InquiryId, [Line("satisfied", InquiryEventKind.Status, Monday.AddHours(3), WireName.Of(InquiryStatus.Open)) with { RecordedOnUtc = Monday.AddHours(3) }]);
        await Inquiries.AppendAsync(opened.InquiryId, [Line("satisfied", InquiryEventKind.Status, Monday.AddHours(4), resolved) with { RecordedOnUtc = Monday.AddHours(4) }]);
        Clock.NowUtc = Monday.AddHours(4);

        await PlanAsync();

        var planned = (await InvitationsAsync()).Single();
        Assert.That((planned.Kind, planned.SubjectId, planned.Channel, planned.Status), Is.EqualTo((SurveyKind.Satisfaction, opened.InquiryId, "email", InvitationStatus.Scheduled)));
        Assert.That(planned.TriggeredOnUtc, Is.EqualTo(Monday.AddHours(2)));
    }

    [TestCase(true, 0)]
    [TestCase(false, 1)]
    public async Task Plan_ResolvedInquiryThatWasFoundAfterwards_AsksNobody(bool found, int invitations)
    {
        await SwitchedOnAsync(Definition with { Trigger = SurveyTrigger.Resolved, DelayHours = 1 }, SurveyKind.Satisfaction);
        var opening = Opening($"found-{found}") with { ExternalKey = null, RequesterEmail = $"found-{found}@example.com", RequesterName = "Ann" };
        var message = Line("found", InquiryEventKind.CustomerMessage, Monday) with { SourceKey = opening.SourceKey, IsRecovered = found };
        var opened = await Inquiries.OpenAsync(new InquiryAppend(opening, [message]));
        await Inquiries.AppendAsync(
            opened.InquiryId, [Line($"found-{found}", InquiryEventKind.Status, Monday.AddHours(2), WireName.Of(InquiryStatus.Resolved)) with { RecordedOnUtc = Monday.AddHours(2) }]);
        Clock.NowUtc = Monday.AddHours(4);

        await PlanAsync();

        Assert.That(await InvitationsAsync(), Has.Count.EqualTo(invitations));
    }

    [Test]
    public async Task Preview_RealOrders_TellsWhoWouldBeAskedAndPlansNothing()
    {
        var first = await OrderAsync("preview@example.com", Monday.AddDays(-2));
        var second = await OrderAsync("preview@example.com", Monday.AddDays(-1));
        var cancelled = await OrderAsync("previewed@example.com", Monday.AddDays(-1));
        await HostTables.UpdateAsync(Database, "Order", cancelled, "OrderStatusId", 40);
        var planning = new InvitationPlanning(Database, Clock);
        var preview = new PreviewRecipients(
            planning, new RecoverMoments(new StoreOrderMoments(Database), new SurveyMomentRepository(Database), Clock), Catalogs, new None(), Clock);

        var result = await preview.ExecuteAsync(SurveyKind.Recommendation, 0, Definition, Monday.AddDays(-3), 1000);

        var rows = result.Rows.ToDictionary(row => (int)row.SubjectId, row => row.Reason);
        Assert.That((rows[first], rows[second], rows[cancelled]), Is.EqualTo(((SuppressionReason?)null, (SuppressionReason?)SuppressionReason.CoolDown, (SuppressionReason?)SuppressionReason.OrderCancelled)));
        Assert.That((result.Eligible, result.Skipped, result.IsComplete), Is.EqualTo((1, 2, true)));
        Assert.That(await InvitationsAsync(), Is.Empty);
    }

    private async Task ConsentAsync(string email)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(
            "insert into [CustomerCareConsent] ([RecipientKey], [StoreId], [Source], [Wording], [GivenOnUtc]) values (@key, 1, 'test', 'May we?', @now)",
            new SqlParameters { ["key"] = Recipient.KeyOf(email), ["now"] = Monday });
    }

    private async Task OptOutAsync(string email)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(
            "insert into [CustomerCareOptOut] ([RecipientKey], [StoreId], [Source], [OptedOutOnUtc]) values (@key, 1, @source, @now)",
            new SqlParameters { ["key"] = Recipient.KeyOf(email), ["now"] = Monday, ["source"] = WireName.Of(OptOutSource.Page) });
    }

    private sealed class None : IOwnAddresses
    {
        public Task<IReadOnlyCollection<string>> OwnAddressesAsync() => Task.FromResult<IReadOnlyCollection<string>>([]);
    }
}
