using DemoStore.Storage;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

/// <summary>Work for nodes, one round of it at a time: as shoppers, staff and time itself bring it.</summary>
internal sealed class NodeWork(StoreDatabase database, StoreSql sql, NodeStore store)
{
    private readonly InquiryRepository _inquiries = new(database, new SlaCatalogRepository(database, TimeProvider.System));
    private EmailAccount? _account;

    /// <summary>How many of each kind there are.</summary>
    public int Rounds { get; private set; }

    public async Task AddRoundAsync()
    {
        var number = ++Rounds;
        await WriteContactMailAsync(number);
        await AskAsync("fresh", number, TimeSpan.Zero);
        await AskAsync("warned", number, TimeSpan.FromMinutes(40));
        await AskAsync("broken", number, TimeSpan.FromMinutes(70));
        await BuyAsync(number);
        await ComplainAsync(number);
    }

    // A form that the plugin missed: only the store's own mail to its owner tells of it, long enough ago for a node whose clock is behind.
    private async Task WriteContactMailAsync(int number)
    {
        _account ??= (await sql.EntitiesAsync<EmailAccount>("select * from \"EmailAccount\" order by \"Id\""))[0];
        var onUtc = DateTime.UtcNow.AddMinutes(-4);
        await sql.BulkInsertAsync(
        [
            new QueuedEmail
            {
                PriorityId = 5, From = $"missed{number}@example.com", FromName = $"Visitor {number}", To = _account.Email, ToName = _account.DisplayName, ReplyTo = $"missed{number}@example.com",
                ReplyToName = $"Visitor {number}", CC = "", Subject = $"Question {number}", Body = $"<p>\r\nLine one<br />line two of {number}\r\n</p>\r\n", EmailAccountId = _account.Id, CreatedOnUtc = onUtc
            }
        ]);
    }

    private async Task AskAsync(string kind, int number, TimeSpan ago)
    {
        var (nowUtc, key) = (DateTime.UtcNow, $"{kind}{number}");
        var opening = new NewInquiry
        {
            SourceKey = SourceKey.Of("nodes", key), Channel = Channel.ContactForm, StoreId = 1, RequesterName = "Ann", RequesterEmail = $"{key}@example.com", LanguageCode = "en", Subject = $"About {key}"
        };
        InquiryEvent Line(InquiryEventKind what, string? value) => new()
        {
            Kind = what, Value = value, HappenedOnUtc = nowUtc - ago, RecordedOnUtc = nowUtc, Actor = ActorKind.Requester, SourceKey = SourceKey.Of("nodes", key, WireName.Of(what)), Body = "Hello"
        };
        await _inquiries.OpenAsync(new InquiryAppend(
            opening, [Line(InquiryEventKind.CustomerMessage, null), Line(InquiryEventKind.SlaApplied, store.Applied.ToString()) with { Actor = ActorKind.System, Body = null }]));
    }

    private async Task BuyAsync(int number)
    {
        var onUtc = DateTime.UtcNow.AddHours(-1);
        var address = new Address { FirstName = "Ann", LastName = "Smith", Email = $"buyer{number}@example.com", CountryId = 1, CreatedOnUtc = onUtc };
        await sql.BulkInsertAsync([address]);
        var order = new Order
        {
            OrderGuid = Guid.NewGuid(), StoreId = 1, CustomerId = 5, BillingAddressId = address.Id, CustomOrderNumber = $"N-{number}", OrderStatus = OrderStatus.Complete, PaymentStatus = PaymentStatus.Paid,
            PaidDateUtc = onUtc, ShippingStatus = ShippingStatus.ShippingNotRequired, CustomerCurrencyCode = "EUR", CurrencyRate = 1, OrderTotal = 10, CustomerLanguageId = 1, CreatedOnUtc = onUtc
        };
        await sql.BulkInsertAsync([order]);
        await new SurveyMomentRepository(database).RecordAsync([new SurveyMoment(SurveyTrigger.Completed, order.Id, onUtc)], DateTime.UtcNow);
    }

    // Asked yesterday, and answered ten minutes ago.
    private async Task ComplainAsync(int number)
    {
        var (nowUtc, subject, address) = (DateTime.UtcNow, 1_000_000L + number, $"angry{number}@example.com");
        var key = Recipient.KeyOf(address);
        var invitation = new Invitation
        {
            SurveyId = store.SurveyId, Kind = SurveyKind.Recommendation, SubjectId = subject, StoreId = 1, RecipientKey = key, RecipientEmail = address, RecipientName = "Ann", LanguageCode = "en",
            OrderNumber = $"A-{number}", Status = InvitationStatus.Sent, TriggeredOnUtc = nowUtc.AddDays(-2), PlannedOnUtc = nowUtc.AddDays(-1)
        };
        await using var session = await database.OpenAsync();
        await InvitationTable.AddAsync(session, [invitation], CancellationToken.None);
        var values = new SqlParameters { ["survey"] = store.SurveyId, ["subject"] = subject, ["key"] = key, ["sent"] = nowUtc.AddDays(-1), ["answered"] = nowUtc.AddMinutes(-10), ["due"] = nowUtc.AddMinutes(-2) };
        await session.ExecuteAsync(
            "update [CustomerCareInvitation] set [SentOnUtc] = @sent, [AnsweredOnUtc] = @answered where [SurveyId] = @survey and [SubjectId] = @subject", values);
        await session.ExecuteAsync(
            "insert into [CustomerCareSurveyResponse] ([InvitationId], [SurveyId], [StoreId], [RecipientKey], [Score], [Comment], [AnsweredOnUtc], [FollowUpDueOnUtc]) "
                + "select [Id], [SurveyId], 1, @key, 2, 'Bad', @answered, @due from [CustomerCareInvitation] where [SurveyId] = @survey and [SubjectId] = @subject",
            values);
    }
}
