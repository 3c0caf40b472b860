using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Forums;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Services.Security;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Replies;

/// <summary>What staff do elsewhere in the store, event by event, as a store raises them. No inquiry is known unless a test says so, so that each reply that counts is found among the stray ones.</summary>
[TestFixture(true)]
[TestFixture(false)]
public class StaffRepliesTests(bool withAutofac)
{
    private const string WORDS = "It is on its way.\r\nSorry!";
    private static readonly DateTime At = new(2026, 3, 2, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Customer Anna = new() { Id = 7, Email = "anna@example.test", FirstName = "Anna" };
    private static readonly Customer Guest = new() { Id = 9 };
    private static readonly Customer Ewa = new() { Id = 8, Email = "ewa@shop.test", FirstName = "Ewa" };
    private static readonly Customer Vendor = new() { Id = 10, Email = "vendor@shop.test", FirstName = "Vera", VendorId = 3 };
    private readonly CustomerCareSettings _settings = new();
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore(withAutofac);
        foreach (var person in new[] { Anna, Guest, Ewa, Vendor })
            _store.Customers.GetCustomerByIdAsync(person.Id).Returns(person);
        _store.Customers.GetCustomerFullNameAsync(Arg.Any<Customer>()).Returns(call => call.Arg<Customer>().FirstName ?? string.Empty);
        _store.Permissions.AuthorizeAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL, Arg.Any<Customer>()).Returns(call => call.Arg<Customer>().Id is 8 or 10);
        Order[] orders =
        [
            new() { Id = 50, CustomOrderNumber = "R-50", StoreId = 2, CustomerId = Anna.Id, BillingAddressId = 60 },
            new() { Id = 51, CustomOrderNumber = "R-51", StoreId = 2, CustomerId = Guest.Id, BillingAddressId = 60 }
        ];
        _store.Orders.GetOrderByIdAsync(Arg.Any<int>()).Returns(call => orders.FirstOrDefault(order => order.Id == call.Arg<int>())!);
        _store.Orders.GetOrderByOrderItemAsync(500).Returns(orders[0]);
        _store.Addresses.GetAddressByIdAsync(60).Returns(new Address { Email = "guest@example.test", FirstName = "Gosia", LastName = "Gość" });
        _store.SetVisitor(Ewa, FakeStore.Languages[0]);
        await _store.Settings.SaveSettingAsync(_settings);
        _request = _store.Request();
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task OrderNote_ForTheCustomer_IsAReplyOfWhoWroteIt()
    {
        Open(StaffPage.Admin("Order", "OrderNoteAdd", ("orderId", "50"), ("message", WORDS), ("displayToCustomer", "true")));

        await NoteAsync();

        Assert.That(Counted().Single(), Is.EqualTo(OrderNoteReply.Of(new OrderNoteTrace(5, 2, new TracePerson(7, "anna@example.test", "Anna"), "R-50", WORDS, At), new ReplyAuthor(8, "Ewa"), false)));
    }

    [Test]
    public async Task OrderNote_OfAGuestsOrder_GoesToTheOrdersAddress()
    {
        Open(StaffPage.Admin("Order", "OrderNoteAdd", ("message", WORDS)));

        await NoteAsync(order: 51);

        Assert.That((Counted().Single().RequesterEmail, Counted().Single().RequesterName), Is.EqualTo(("guest@example.test", "Gosia Gość")));
    }

    [Test]
    public async Task OrderNote_SameEventTwice_CountsOnce()
    {
        Open(StaffPage.Admin("Order", "OrderNoteAdd", ("message", WORDS)));

        await Task.WhenAll(NoteAsync(), NoteAsync());

        Assert.That(Counted(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task OrderNote_HiddenOrAutomaticOrOutsideTheAdmin_IsNone()
    {
        Open(StaffPage.Admin("Order", "OrderNoteAdd", ("message", WORDS)));
        await NoteAsync(visible: false);
        Open(StaffPage.Admin("Order", "CaptureOrder", ("id", "50")));
        await NoteAsync();
        Open(StaffPage.Shop("Checkout", "Confirm", ("message", WORDS)));
        await NoteAsync();
        Open(null);
        await NoteAsync();

        Assert.That(Counted(), Is.Empty);
        Assert.That(_store.Log.Lines, Is.Empty);
    }

    [Test]
    public async Task AnyReply_SameEventsThreeTimes_CountsOnce()
    {
        AddInquiry();
        await EachAsync();
        var once = await KeysAsync();
        await EachAsync();
        await EachAsync();

        Assert.That(once, Is.Unique.And.Exactly(5).Items);
        Assert.That(await KeysAsync(), Is.EqualTo(once));

        async Task<List<string>> KeysAsync()
        {
            return [.. (await _store.Inquiries.ReadLogAsync(1)).Where(line => line.Kind == InquiryEventKind.AgentReply).Select(line => line.SourceKey)];
        }
    }

    [Test]
    public async Task AnyReply_SwitchedOff_IsNotCounted()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings
        {
            CountAdminEmails = false, CountOrderNotes = false, CountPrivateMessages = false, CountReturnAnswers = false, CountReviewReplies = false
        });

        await EachAsync();

        Assert.That(Counted(), Is.Empty);
    }

    [Test]
    public async Task AnyReply_BySomebodyWhoMayNotUseTheAdmin_IsNotCounted()
    {
        _store.SetVisitor(Anna, FakeStore.Languages[0]);

        await EachAsync();

        Assert.That(Counted(), Is.Empty);
    }

    [Test]
    public async Task AnyReply_OurDatabaseIsDown_TheStoreGoesOn()
    {
        _store.Targets.Targets = [1];
        _store.Inquiries.Inquiries.Add(new Inquiry { Id = 1, SourceKey = "k", ThreadToken = "t", Channel = Channel.Email, StoreId = 2 });
        _store.Inquiries.Before = _ => throw new InvalidOperationException("no such table");

        await EachAsync();

        Assert.That(_store.Log.Errors.Count(), Is.EqualTo(5), string.Join('\n', _store.Log.Lines));
        Assert.That(_store.Log.Errors.Select(line => line.Message), Is.All.Contains("no such table"));
    }

    [Test]
    public async Task AnyReply_WhileStaffActForACustomer_IsTheirs()
    {
        _store.SetVisitor(Anna, FakeStore.Languages[0]);
        _store.Work.OriginalCustomerIfImpersonated.Returns(Ewa);

        await EachAsync();

        Assert.That(Counted().Select(reply => reply.ActorName), Is.All.EqualTo("Ewa").And.Exactly(4).Items);
    }

    [Test]
    public async Task AdminMail_ToTheCustomer_IsAReply()
    {
        await SendMailAsync();

        var reply = Counted().Single();
        Assert.That((reply.SourceKey, reply.Door, reply.CustomerId, reply.RequesterEmail, reply.Subject, reply.Body, reply.ActorId, reply.HappenedOnUtc), Is.EqualTo((
            AdminMailReply.KeyOf(31), MessageDoor.AdminEmail, (int?)7, "anna@example.test", "Your mug", "Hello & sorry", (int?)8, At)));
    }

    [Test]
    public async Task AdminMail_WhatElseIsQueuedMeanwhile_IsNone()
    {
        Open(StaffPage.Admin("Customer", "SendEmail", ("Id", "7"), ("SendEmail.Subject", "Your mug"), ("SendEmail.Body", "<p>Hello</p>")));
        await QueueAsync(30, "anna@example.test", "Welcome", "<p>Hello</p>");
        await QueueAsync(31, "owner@shop.test", "Your mug", "<p>Hello</p>");
        Open(StaffPage.Admin("MessageTemplate", "TestTemplate", ("Id", "7"), ("SendEmail.Subject", "Your mug"), ("SendEmail.Body", "<p>Hello</p>")));
        await QueueAsync(32, "anna@example.test", "Your mug", "<p>Hello</p>");
        Open(StaffPage.Shop("Customer", "SendEmail", ("Id", "7"), ("SendEmail.Subject", "Your mug"), ("SendEmail.Body", "<p>Hello</p>")));
        await QueueAsync(33, "anna@example.test", "Your mug", "<p>Hello</p>");

        Assert.That(Counted(), Is.Empty);
    }

    [TestCase("CustomerCareInquiry", "Reply", Description = "Our own reply.")]
    [TestCase("CustomerCareSurvey", "Test", Description = "A survey's test mail.")]
    [TestCase("QueuedEmail", "Requeue")]
    [TestCase("Customer", "ReSendActivationMessage")]
    [TestCase("Order", "OrderNoteAdd", Description = "The mail that tells of a note: the note counts itself.")]
    public async Task AdminMail_OfAnyOtherPage_IsNone(string controller, string action)
    {
        Open(StaffPage.Admin(controller, action, ("Id", "7"), ("SendEmail.Subject", "Your mug"), ("SendEmail.Body", "<p>Hello</p>")));
        await QueueAsync(34, "anna@example.test", "Your mug", "<p>Hello</p>");

        Assert.That(Counted(), Is.Empty);
    }

    [Test]
    public async Task AdminMail_ByATaskWithoutARequest_IsNone()
    {
        Open(null);
        await QueueAsync(35, "anna@example.test", "We have your message", "<p>Hello</p>");

        Assert.That(Counted(), Is.Empty);
        Assert.That(_store.Log.Lines, Is.Empty);
    }

    [Test]
    public async Task ReturnRequest_StatusOrWordsChanged_IsAReply()
    {
        await EditReturnAsync(Return(0, null), Return(20, "Send it back, please."));

        var reply = Counted().Single();
        Assert.That((reply.Door, reply.OrderNumber, reply.Body, reply.ActorName, reply.CustomerId), Is.EqualTo((MessageDoor.ReturnRequest, "R-50", "Send it back, please.", "Ewa", (int?)7)));
        Assert.That(reply.HappenedOnUtc, Is.EqualTo(TimeProvider.System.GetUtcNow().UtcDateTime).Within(TimeSpan.FromMinutes(1)));
        Assert.That(reply.InquiryKeys, Is.EqualTo(new[] { 12, 11 }.Select(ReturnRequestInquiry.Key)));
    }

    [Test]
    public async Task ReturnRequest_SavedAsItWas_IsNone()
    {
        await EditReturnAsync(Return(20, "Send it back, please."), Return(20, "Send it back, please."));

        Assert.That(Counted(), Is.Empty);
    }

    [Test]
    public async Task ReturnRequest_NumberedRightAfterItCameIn_IsNone()
    {
        _store.SetVisitor(Anna, FakeStore.Languages[0]);
        Open(StaffPage.Shop("ReturnRequest", "ReturnRequest", ("comments", "Broken")));
        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ReturnRequest>(Return(0, null)));

        _store.SetVisitor(Ewa, FakeStore.Languages[0]);
        Open(StaffPage.Admin("Bulk", "SetStatus"));
        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ReturnRequest>(Return(0, null)));
        Assert.That(Counted(), Is.Empty);

        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ReturnRequest>(Return(30, null)));
        Assert.That(Counted(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ReturnRequest_CustomerIsNotified_TheMailIsAReply()
    {
        _store.Returns.GetReturnRequestByIdAsync(12).Returns(Return(20, "Send it back, please."));
        Open(StaffPage.Admin("ReturnRequest", "Edit", ("Id", "12"), ("notify-customer", "")));

        await QueueAsync(40, "owner@shop.test", "A copy", "<p></p>");
        await QueueAsync(41, "anna@example.test", "Your return", "<p></p>");
        await QueueAsync(42, "anna@example.test", "Your return, once more", "<p></p>");

        Assert.That(Counted().Single().SourceKey, Is.EqualTo(ReturnAnswerReply.NoticeKeyOf(41)));
    }

    [Test]
    public async Task ReturnRequest_SavedAndThenNotified_IsOneReplyUnlessTheCustomerWroteMeanwhile([Values] bool wroteMeanwhile, [Values] bool isKnown)
    {
        if (isKnown)
            AddInquiry();
        await EditReturnAsync(Return(0, null), Return(20, "Send it back, please."));
        if (wroteMeanwhile && isKnown)
            await _store.Inquiries.AppendAsync(1, [new InquiryEvent
            {
                Kind = InquiryEventKind.CustomerMessage, SourceKey = "meanwhile", Body = "And?", Actor = ActorKind.Requester,
                HappenedOnUtc = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5), RecordedOnUtc = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(5)
            }]);
        _store.Returns.GetReturnRequestByIdAsync(12).Returns(Return(20, "Send it back, please."));
        Open(StaffPage.Admin("ReturnRequest", "Edit", ("Id", "12"), ("notify-customer", "")));
        await QueueAsync(41, "anna@example.test", "Your return", "<p></p>");

        var replies = isKnown ? (await _store.Inquiries.ReadLogAsync(1)).Count(line => line.Kind == InquiryEventKind.AgentReply) : Counted().Count;
        Assert.That(replies, Is.EqualTo(wroteMeanwhile && isKnown ? 2 : 1));
    }

    [Test]
    public async Task Review_ReplyOfAVendor_AnswersTheReview()
    {
        _store.SetVisitor(Vendor, FakeStore.Languages[0]);
        AddInquiry();

        await ReplyToReviewAsync(null, WORDS);

        var line = (await _store.Inquiries.ReadLogAsync(1)).Single(line => line.Kind == InquiryEventKind.AgentReply);
        Assert.That((line.Door, line.Body, line.ActorName), Is.EqualTo(((MessageDoor?)MessageDoor.ReviewReply, WORDS, "Vera")));
    }

    [Test]
    public async Task Review_ApprovedOrSavedAsItWasOrFoundHelpful_IsNone()
    {
        AddInquiry();

        await ReplyToReviewAsync(WORDS, WORDS);
        Open(StaffPage.Admin("ProductReview", "ApproveSelected", ("selectedIds", "9")));
        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ProductReview>(Review(WORDS)));
        Open(StaffPage.Shop("Product", "SetProductReviewHelpfulness", ("productReviewId", "10")));
        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ProductReview>(Review("An older reply", 10)));
        Open(StaffPage.Admin("ProductReview", "ApproveSelected", ("selectedIds", "11")));
        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ProductReview>(Review("A reply from before our time", 11)));

        Assert.That((await _store.Inquiries.ReadLogAsync(1)).Select(line => line.Kind), Has.No.Member(InquiryEventKind.AgentReply));
    }

    [Test]
    public async Task PrivateMessage_FromTheAdmin_IsTheAgentsWhomeverTheHostNames([Values(7, 8)] int from)
    {
        Open(StaffPage.Admin("Customer", "SendPm", ("Id", "7"), ("SendPm.Message", WORDS)));

        await SayAsync(from, 7);

        var reply = Counted().Single();
        Assert.That((reply.Door, reply.CustomerId, reply.ActorId, reply.ActorName, reply.Body), Is.EqualTo((MessageDoor.PrivateMessage, (int?)7, (int?)8, "Ewa", WORDS)));
    }

    [Test]
    public async Task PrivateMessage_InTheShop_OnlyStaffToCustomersInTheirOwnName()
    {
        Open(StaffPage.Shop("PrivateMessages", "SendPM", ("Message", WORDS)));
        await SayAsync(8, 10);
        _store.SetVisitor(Anna, FakeStore.Languages[0]);
        await SayAsync(7, 8);
        await SayAsync(7, 9);
        _store.Work.OriginalCustomerIfImpersonated.Returns(Ewa);
        await SayAsync(7, 9);
        Assert.That(Counted(), Is.Empty);

        _store.Work.OriginalCustomerIfImpersonated.Returns((Customer)null!);
        _store.SetVisitor(Ewa, FakeStore.Languages[0]);
        await SayAsync(8, 7);
        Assert.That(Counted(), Has.Count.EqualTo(1));
    }

    private static ReturnRequest Return(int status, string? notes)
    {
        return new ReturnRequest
        {
            Id = 12, StoreId = 2, CustomerId = 7, OrderItemId = 500, ReturnRequestStatusId = status, StaffNotes = notes, CreatedOnUtc = At.AddDays(-1), UpdatedOnUtc = At
        };
    }

    private static ProductReview Review(string? reply, int id = 9)
    {
        return new ProductReview { Id = id, StoreId = 2, CustomerId = 7, ReplyText = reply, Rating = 1, CreatedOnUtc = At.AddDays(-1) };
    }

    private IReadOnlyList<OutsideReply> Counted()
    {
        return [.. _store.Strays.Kept.Select(stray => stray.Reply)];
    }

    private void Open(HttpContext? page)
    {
        _store.Http.HttpContext.Returns(page);
    }

    private void AddInquiry()
    {
        _store.Targets.Targets = [1];
        _store.Inquiries.Inquiries.Add(new Inquiry { Id = 1, SourceKey = "k", ThreadToken = "t", Channel = Channel.ProductReview, StoreId = 2 });
    }

    // A note, a mail, a changed return request, a reply under a review and a private message.
    private async Task EachAsync()
    {
        Open(StaffPage.Admin("Order", "OrderNoteAdd", ("message", WORDS)));
        await NoteAsync();
        await SendMailAsync();
        await EditReturnAsync(Return(0, null), Return(20, null));
        await ReplyToReviewAsync(null, WORDS);
        Open(StaffPage.Admin("Customer", "SendPm", ("Id", "7")));
        await SayAsync(8, 7);
    }

    private Task NoteAsync(int order = 50, bool visible = true)
    {
        var note = new OrderNote { Id = 5, OrderId = order, Note = WORDS, DisplayToCustomer = visible, CreatedOnUtc = At };
        return FakeStore.PublishAsync(_request, new EntityInsertedEvent<OrderNote>(note));
    }

    private async Task SendMailAsync()
    {
        Open(StaffPage.Admin("Customer", "SendEmail", ("Id", "7"), ("SendEmail.Subject", "Your mug"), ("SendEmail.Body", "<p>Hello &amp; sorry</p>")));
        await QueueAsync(31, "anna@example.test", "Your mug", "<p>Hello &amp; sorry</p>");
    }

    private Task QueueAsync(int id, string to, string subject, string body)
    {
        var mail = new QueuedEmail { Id = id, To = to, ToName = "Anna", From = "shop@example.test", Subject = subject, Body = body, CreatedOnUtc = At };
        return FakeStore.PublishAsync(_request, new EntityInsertedEvent<QueuedEmail>(mail));
    }

    private async Task EditReturnAsync(ReturnRequest before, ReturnRequest after)
    {
        _store.Returns.GetReturnRequestByIdAsync(12).Returns(before);
        _store.Returns.SearchReturnRequestsAsync(customerId: 7, createdFromUtc: before.CreatedOnUtc.AddMinutes(-1), createdToUtc: before.CreatedOnUtc)
            .Returns(new PagedList<ReturnRequest>([new() { Id = 13 }, new() { Id = 12 }, new() { Id = 11 }], 0, 10));
        Open(StaffPage.Admin("ReturnRequest", "Edit", ("Id", "12"), ("save", "")));
        await FakeStore.PublishAsync(_request, new ModelReceivedEvent<BaseNopModel>(new BaseNopEntityModel { Id = 12 }, new ModelStateDictionary()));
        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ReturnRequest>(after));
    }

    private async Task ReplyToReviewAsync(string? before, string? after)
    {
        _store.States.ReviewReplies[9] = before;
        Open(StaffPage.Admin("ProductReview", "Edit", ("Id", "9"), ("ReplyText", after ?? string.Empty)));
        await FakeStore.PublishAsync(_request, new ModelReceivedEvent<BaseNopModel>(new BaseNopEntityModel { Id = 9 }, new ModelStateDictionary()));
        await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ProductReview>(Review(after)));
    }

    private Task SayAsync(int from, int to)
    {
        var message = new PrivateMessage { Id = 3, StoreId = 2, FromCustomerId = from, ToCustomerId = to, Subject = "Your mug", Text = WORDS, CreatedOnUtc = At };
        return FakeStore.PublishAsync(_request, new EntityInsertedEvent<PrivateMessage>(message));
    }
}
