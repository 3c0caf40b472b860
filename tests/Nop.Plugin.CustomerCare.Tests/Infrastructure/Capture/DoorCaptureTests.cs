using Microsoft.Extensions.DependencyInjection;
using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Forums;
using Nop.Core.Domain.Gdpr;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;
using NSubstitute;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Capture;

/// <summary>The doors whose messages the store keeps itself, event by event, as a store raises them.</summary>
[TestFixture(true)]
[TestFixture(false)]
[Parallelizable(ParallelScope.Self)]
public class DoorCaptureTests(bool withAutofac)
{
    private static readonly DateTime Created = new(2026, 3, 2, 9, 30, 15, DateTimeKind.Utc);
    private static readonly Customer Anna = new() { Id = 77, Email = "anna@example.com", Active = true };
    private static readonly Customer Admin = new() { Id = 1, Email = "admin@example.com", Active = true };
    private FakeStore _store = null!;
    private IServiceScope _request = null!;

    [SetUp]
    public async Task SetUp()
    {
        _store = new FakeStore(withAutofac);
        _request = _store.Request();
        var settings = new CustomerCareSettings { CaptureProductReviews = true, CapturePrivateMessages = true, ReturnRequestPriority = Priority.High, ReviewStars = 2 };
        await _store.Settings.SaveSettingAsync(settings);
        var staff = new CustomerRole { Id = 5, SystemName = "Support", Active = true };
        Know(Anna, "Anna Nowak", new CustomerRole { Id = 3, SystemName = NopCustomerDefaults.RegisteredRoleName, Active = true });
        Know(Admin, "Adam", staff);
        _store.Permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER, Arg.Any<int>()).Returns(call => call.ArgAt<int>(1) == staff.Id);
        _store.Orders.GetOrderByOrderItemAsync(Arg.Any<int>()).Returns(new Order { Id = 7, CustomOrderNumber = "A-7", BillingAddressId = 70 });
        _store.Orders.GetOrderItemByIdAsync(Arg.Any<int>()).Returns(call => new OrderItem { Id = call.Arg<int>(), ProductId = call.Arg<int>() });
        _store.Products.GetProductByIdAsync(Arg.Any<int>()).Returns(call => new Product { Id = call.Arg<int>(), Name = $"Shoes {call.Arg<int>()}", VendorId = 9 });
        _store.Addresses.GetAddressByIdAsync(70).Returns(new Address { Id = 70, Email = "guest@example.com", FirstName = "Gosia", LastName = "Gość" });
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task ReturnRequest_ThreeItems_OneInquiryWhenThePageIsPrepared()
    {
        await ReturnAsync(43, 41, 42);
        Assert.That(_store.Inquiries.Opened, Is.Empty);
        await PrepareReturnPageAsync();

        var (opening, events, _) = _store.Inquiries.Opened.Single();
        Assert.That(
            (opening.Channel, opening.StoreId, opening.CustomerId, opening.RequesterEmail, opening.RequesterName, opening.OrderNumber, opening.VendorId, opening.Priority, opening.LanguageCode),
            Is.EqualTo((Channel.ReturnRequest, 2, 77, "anna@example.com", "Anna Nowak", "A-7", 9, Priority.High, "pl")));
        Assert.That(opening.SourceKey, Is.EqualTo(SourceKey.Of("return_request", "41")));
        Assert.That(events[0].Body, Is.EqualTo("1 × Shoes 41 (#41)\n1 × Shoes 42 (#42)\n1 × Shoes 43 (#43)\n\nWrong size → Refund\n\nToo small"));
        Assert.That(events[0].HappenedOnUtc, Is.EqualTo(Created));
    }

    [Test]
    public async Task ReturnRequest_TwoSubmissionsInOneSecond_TwoInquiries()
    {
        await ReturnAsync(41);
        await PrepareReturnPageAsync();
        _request.Dispose();
        _request = _store.Request();
        await ReturnAsync(42);
        await PrepareReturnPageAsync();

        Assert.That(_store.Inquiries.Opened.Select(one => one.Opening.SourceKey), Is.Unique.And.Exactly(2).Items);
    }

    [Test]
    public async Task ReturnRequest_PagePreparedTwice_OneInquiry()
    {
        await ReturnAsync(41);
        await PrepareReturnPageAsync();
        await PrepareReturnPageAsync();

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task ReturnRequest_NothingChosen_NoInquiry()
    {
        await PrepareReturnPageAsync();

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task ReturnRequest_OtherPagesAreNotItsEnd()
    {
        await ReturnAsync(41);
        await FakeStore.PublishAsync(_request, new ModelPreparedEvent<BaseNopModel>(new BaseNopEntityModel()));

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task ReturnRequest_OfAGuest_HasTheOrdersAddress()
    {
        Know(new Customer { Id = 77, Active = true }, " ");
        await ReturnAsync(41);
        await PrepareReturnPageAsync();

        var opening = _store.Inquiries.Opened.Single().Opening;
        Assert.That((opening.CustomerId, opening.RequesterEmail, opening.RequesterName), Is.EqualTo((77, "guest@example.com", "Gosia Gość")));
    }

    [Test]
    public async Task ReturnRequest_ProductsOfTwoVendors_BelongsToNeither()
    {
        _store.Products.GetProductByIdAsync(42).Returns(new Product { Id = 42, Name = "Hat", VendorId = 8 });
        await ReturnAsync(41, 42);
        await PrepareReturnPageAsync();

        Assert.That(_store.Inquiries.Opened.Single().Opening.VendorId, Is.Null);
    }

    [TestCase(1, true)]
    [TestCase(2, true)]
    [TestCase(3, false)]
    [TestCase(5, false)]
    public async Task Review_OfSoManyStars_IsOrIsNoInquiry(int stars, bool isOne)
    {
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(Review(stars)));

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(isOne ? 1 : 0));
    }

    [Test]
    public async Task Review_Registered_NamesCustomerProductAndVendor()
    {
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(Review(1)));

        var (opening, events, _) = _store.Inquiries.Opened.Single();
        Assert.That(
            (opening.Channel, opening.CustomerId, opening.RequesterEmail, opening.Subject, opening.VendorId),
            Is.EqualTo((Channel.ProductReview, 77, "anna@example.com", "Bad", 9)));
        Assert.That(events[0].Body, Is.EqualTo("★☆☆☆☆ Shoes 6\n\nFell apart"));
    }

    [TestCase(false, 77)]
    [TestCase(true, null)]
    public async Task Review_OfAGuestOrASearchEngine_HasNoAddress(bool isSearchEngine, int? customerId)
    {
        Know(new Customer { Id = 77, Active = true, IsSystemAccount = isSearchEngine, Email = isSearchEngine ? "builtin@search.example" : null }, "");
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(Review(1)));

        var opening = _store.Inquiries.Opened.Single().Opening;
        Assert.That((opening.CustomerId, opening.RequesterEmail, opening.RequesterName), Is.EqualTo((customerId, (string?)null, (string?)null)));
    }

    [Test]
    public async Task Review_SameEventTwiceAndConcurrently_OneInquiry()
    {
        var happened = new EntityInsertedEvent<ProductReview>(Review(1));
        using var other = _store.Request();
        await Task.WhenAll(FakeStore.PublishAsync(_request, happened), FakeStore.PublishAsync(other, happened));
        await FakeStore.PublishAsync(_request, happened);

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(1));
    }

    [TestCase(GdprRequestType.DeleteCustomer, 1)]
    [TestCase(GdprRequestType.ExportData, 0)]
    [TestCase(GdprRequestType.ConsentAgree, 0)]
    [TestCase(GdprRequestType.ProfileChanged, 0)]
    public async Task PrivacyLog_OnlyTheWishToBeDeleted_IsAnInquiry(GdprRequestType type, int count)
    {
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<GdprLog>(Deletion(type)));

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(count));
    }

    [Test]
    public async Task PrivacyRequest_NamesTheCustomerAndTheStoreOfThePage()
    {
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<GdprLog>(Deletion()));

        var (opening, events, _) = _store.Inquiries.Opened.Single();
        Assert.That(
            (opening.Channel, opening.StoreId, opening.CustomerId, opening.RequesterEmail, opening.SourceKey),
            Is.EqualTo((Channel.PrivacyRequest, 2, 77, "anna@example.com", SourceKey.Of("privacy_request", "8"))));
        Assert.That(events[0].Body, Is.EqualTo("Request to delete"));
    }

    [TestCase(77, 1, 1)]
    [TestCase(1, 77, 0)]
    [TestCase(77, 78, 0)]
    [TestCase(1, 1, 0)]
    [TestCase(77, 404, 0)]
    public async Task PrivateMessage_FromCustomerToStaffOnly_IsAnInquiry(int from, int to, int count)
    {
        Know(new Customer { Id = 78, Active = true }, "Ewa", new CustomerRole { Id = 3, SystemName = NopCustomerDefaults.RegisteredRoleName, Active = true });
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<PrivateMessage>(Private(from, to)));

        Assert.That(_store.Inquiries.Opened, Has.Count.EqualTo(count));
    }

    [Test]
    public async Task PrivateMessage_ToStaff_IsPlainText()
    {
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<PrivateMessage>(Private(77, 1)));

        var (opening, events, _) = _store.Inquiries.Opened.Single();
        Assert.That((opening.Channel, opening.CustomerId, opening.Subject, events[0].Body), Is.EqualTo((Channel.PrivateMessage, 77, "Hi", "Where is it?")));
    }

    [Test]
    public async Task EachDoor_SameEventTwiceAndConcurrently_OneInquiryEach()
    {
        using var other = _store.Request();
        await ThriceAsync(new EntityInsertedEvent<GdprLog>(Deletion()));
        await ThriceAsync(new EntityInsertedEvent<PrivateMessage>(Private(77, 1)));
        await ThriceAsync(new EntityInsertedEvent<ProductReview>(Review(1)));
        var returned = new EntityInsertedEvent<ReturnRequest>(Returned(41));
        foreach (var request in new[] { _request, _request, other })
            await FakeStore.PublishAsync(request, returned);
        await Task.WhenAll(PrepareReturnPageAsync(), PrepareReturnPageAsync(other));

        Assert.That(
            _store.Inquiries.Opened.Select(one => one.Opening.Channel),
            Is.EquivalentTo(new[] { Channel.PrivacyRequest, Channel.PrivateMessage, Channel.ProductReview, Channel.ReturnRequest }));

        async Task ThriceAsync<TEvent>(TEvent happened)
        {
            await Task.WhenAll(FakeStore.PublishAsync(_request, happened), FakeStore.PublishAsync(other, happened));
            await FakeStore.PublishAsync(_request, happened);
        }
    }

    [Test]
    public async Task EachDoor_WhileStaffActForACustomer_TheCustomerAsked()
    {
        _store.Work.OriginalCustomerIfImpersonated.Returns(Admin);
        await EachAsync();

        Assert.That(_store.Inquiries.Opened.Select(one => one.Opening.CustomerId), Is.EqualTo(new int?[] { 77, 77, 77, 77 }));
        Assert.That(_store.Inquiries.Opened.Select(one => one.Events[0].Actor), Is.All.EqualTo(ActorKind.Requester));
    }

    [Test]
    public async Task EachDoor_OfAVendorsAccount_IsAnyCustomersQuestion()
    {
        Know(new Customer { Id = 77, Email = "anna@example.com", Active = true, VendorId = 9 }, "Anna Nowak");
        await EachAsync();

        Assert.That(_store.Inquiries.Opened.Select(one => (one.Opening.CustomerId, one.Opening.RequesterEmail)), Is.EqualTo(Enumerable.Repeat(((int?)77, (string?)"anna@example.com"), 4)));
    }

    [Test]
    public async Task EachDoor_OfASearchEngine_NamesNobody()
    {
        Know(new Customer { Id = 77, Email = "builtin@search.example", Active = true, IsSystemAccount = true, SystemName = "SearchEngine" }, "");
        await EachAsync();

        Assert.That(_store.Inquiries.Opened.Select(one => one.Opening.CustomerId), Is.All.Null);
        Assert.That(_store.Inquiries.Opened.Select(one => one.Opening.RequesterEmail ?? "nobody"), Has.None.Contain("search.example"));
    }

    [Test]
    public async Task EachDoor_TwoInOneSecond_TwoInquiriesEach()
    {
        var (review, deletion, message) = (Review(1), Deletion(), Private(77, 1));
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(review));
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<GdprLog>(deletion));
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<PrivateMessage>(message));
        (review.Id, deletion.Id, message.Id) = (112, 108, 103);
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(review));
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<GdprLog>(deletion));
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<PrivateMessage>(message));

        Assert.That(_store.Inquiries.Opened.Select(one => one.Opening.SourceKey), Is.Unique.And.Exactly(6).Items);
    }

    [Test]
    public async Task EachDoor_SwitchedOff_NoInquiry()
    {
        await _store.Settings.SaveSettingAsync(new CustomerCareSettings { CaptureReturnRequests = false, CapturePrivacyRequests = false });
        await EachAsync();

        Assert.That(_store.Inquiries.Opened, Is.Empty);
    }

    [Test]
    public async Task EachDoor_NotInstalled_NothingAtAll()
    {
        _store.IsInstalled = false;
        await EachAsync();

        Assert.That(_store.Inquiries.Opened, Is.Empty);
        Assert.That(_store.Log.Lines, Is.Empty);
    }

    [Test]
    public async Task EachDoor_OurDatabaseIsDown_StoreGoesOnAndTheWordsAreInTheLog()
    {
        _store.Inquiries.Before = _ => throw new InvalidOperationException("no such table");
        await EachAsync();

        Assert.That(_store.Log.Errors.Select(line => line.Details), Is.All.Contain("no such table"));
        Assert.That(
            _store.Log.Errors.Select(line => line.Details),
            Has.One.Contains("Too small").And.One.Contains("Fell apart").And.One.Contains("Request to delete").And.One.Contains("[b]Where[/b]"));
    }

    [Test]
    public async Task EachDoor_TheStoresOwnLookUpFails_StoreGoesOn()
    {
        _store.Customers.GetCustomerByIdAsync(Arg.Any<int>()).Returns<Customer>(_ => throw new TimeoutException("away"));
        await EachAsync();

        Assert.That(_store.Log.Errors.ToList(), Has.Count.EqualTo(4));
    }

    [Test]
    public async Task AnyDoor_OurTablesAreLocked_StoreGoesOnAfterAFewSeconds()
    {
        _store.Inquiries.Before = _ => Task.Delay(Timeout.Infinite, CancellationToken.None);
        var visitor = FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(Review(1)));

        Assert.That(await Task.WhenAny(visitor, Task.Delay(TimeSpan.FromSeconds(20))), Is.SameAs(visitor));
        Assert.That(_store.Log.Errors.Single().Details, Does.Contain("Fell apart"));
    }

    [TestCaseSource(typeof(HostileText), nameof(HostileText.All))]
    public async Task EachDoor_HostileText_KeptAsWritten(string text)
    {
        Know(new Customer { Id = 77, Email = "anna@example.com", Active = true }, text);
        var item = Returned(41);
        item.CustomerComments = text;
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ReturnRequest>(item));
        await PrepareReturnPageAsync();
        var review = Review(1);
        (review.Title, review.ReviewText) = (text, text);
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(review));
        var message = Private(77, 1);
        (message.Subject, message.Text) = (text, text);
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<PrivateMessage>(message));

        Assert.That(_store.Inquiries.Opened.Select(one => one.Opening.RequesterName), Is.EqualTo(new[] { text, text, text }));
        Assert.That(_store.Inquiries.Opened.Select(one => one.Events[0].Body!.EndsWith(text, StringComparison.Ordinal)), Is.EqualTo(new[] { true, true, true }));
        Assert.That(_store.Inquiries.Opened.Skip(1).Select(one => one.Opening.Subject), Is.EqualTo(new[] { text, text }));
    }

    private async Task EachAsync()
    {
        await ReturnAsync(41);
        await PrepareReturnPageAsync();
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ProductReview>(Review(1)));
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<GdprLog>(Deletion()));
        await FakeStore.PublishAsync(_request, new EntityInsertedEvent<PrivateMessage>(Private(77, 1)));
    }

    // As the host does it: inserted without a number, which follows by an update.
    private async Task ReturnAsync(params int[] ids)
    {
        foreach (var id in ids)
        {
            var item = Returned(id);
            await FakeStore.PublishAsync(_request, new EntityInsertedEvent<ReturnRequest>(item));
            item.CustomNumber = $"{id}";
            await FakeStore.PublishAsync(_request, new EntityUpdatedEvent<ReturnRequest>(item));
        }
    }

    private Task PrepareReturnPageAsync(IServiceScope? request = null)
    {
        return FakeStore.PublishAsync(request ?? _request, new ModelPreparedEvent<BaseNopModel>(new Nop.Web.Models.Order.SubmitReturnRequestModel()));
    }

    private void Know(Customer customer, string fullName, params CustomerRole[] roles)
    {
        _store.Customers.GetCustomerByIdAsync(customer.Id).Returns(customer);
        _store.Customers.GetCustomerFullNameAsync(customer).Returns(fullName);
        _store.Customers.GetCustomerRolesAsync(customer).Returns(roles);
    }

    private static ReturnRequest Returned(int id)
    {
        return new ReturnRequest
        {
            Id = id, StoreId = 2, CustomerId = 77, OrderItemId = id, Quantity = 1, CustomNumber = "", ReasonForReturn = "Wrong size", RequestedAction = "Refund",
            CustomerComments = "Too small", CreatedOnUtc = Created
        };
    }

    private static ProductReview Review(int stars)
    {
        return new ProductReview { Id = 12, StoreId = 2, CustomerId = 77, ProductId = 6, Rating = stars, Title = "Bad", ReviewText = "Fell apart", CreatedOnUtc = Created };
    }

    private static GdprLog Deletion(GdprRequestType type = GdprRequestType.DeleteCustomer)
    {
        return new GdprLog { Id = 8, CustomerId = 77, CustomerInfo = "anna@example.com", RequestType = type, RequestDetails = "Request to delete", CreatedOnUtc = Created };
    }

    private static PrivateMessage Private(int from, int to)
    {
        return new PrivateMessage { Id = 3, StoreId = 2, FromCustomerId = from, ToCustomerId = to, Subject = "Hi", Text = "[b]Where[/b] is it?", CreatedOnUtc = Created };
    }
}
