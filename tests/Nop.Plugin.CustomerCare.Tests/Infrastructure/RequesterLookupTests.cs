using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Core.Domain.Common;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Tests.Fakes;
using NSubstitute;
using NSubstitute.Core;
using NSubstitute.ExceptionExtensions;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure;

[TestFixture]
public class RequesterLookupTests
{
    private FakeStore _store = null!;
    private IServiceScope _request = null!;
    private IRequesterLookup _lookup = null!;

    [SetUp]
    public void SetUp()
    {
        _store = new FakeStore();
        _request = _store.Request();
        _lookup = _request.ServiceProvider.GetRequiredService<IRequesterLookup>();
        var anna = new Customer { Id = 7, Email = "Anna@example.com" };
        _store.Customers.GetCustomerByIdAsync(7).Returns(anna);
        _store.Customers.GetCustomerRolesAsync(anna).Returns([new CustomerRole { SystemName = "Registered" }, new CustomerRole { Name = "Unnamed to machines" }]);
        _store.Addresses.GetAddressByIdAsync(1).Returns(new Address { Email = "anna@example.com" });
        _store.Addresses.GetAddressByIdAsync(2).Returns(new Address { Email = "joanna@example.com" });
        var mine = new Order { Id = 100, CustomerId = 7, BillingAddressId = 1, PaymentStatusId = 35, OrderTotal = 50m, RefundedAmount = 20m };
        var asGuest = new Order { Id = 101, BillingAddressId = 1, PaymentStatusId = 30, OrderTotal = 5m };
        var unpaid = new Order { Id = 102, CustomerId = 7, BillingAddressId = 1, PaymentStatusId = 10, OrderTotal = 70m };
        var joannas = new Order { Id = 103, BillingAddressId = 2, PaymentStatusId = 30, OrderTotal = 1000m };
        _store.Orders.SearchOrdersAsync().ReturnsForAnyArgs(call => Search([mine, asGuest, unpaid, joannas], call));
    }

    [TearDown]
    public void TearDown()
    {
        _request.Dispose();
        _store.Dispose();
    }

    [Test]
    public async Task FindAsync_KnownCustomer_RolesAndAllPaidOrdersOnceMinusRefunds()
    {
        var standing = await _lookup.FindAsync(7, "ANNA@example.com ");

        Assert.That(standing.Roles, Is.EqualTo(new[] { "Registered" }));
        Assert.That(standing.PaidTotal, Is.EqualTo(35m));
    }

    [Test]
    public async Task FindAsync_GuestByAddress_OrdersOfExactlyThatAddress()
    {
        var standing = await _lookup.FindAsync(null, "anna@example.com");

        Assert.That(standing.Roles, Is.Empty);
        Assert.That(standing.PaidTotal, Is.EqualTo(35m));
    }

    [Test]
    public async Task FindAsync_Nobody_Stranger()
    {
        Assert.That((await _lookup.FindAsync(null, " ")).PaidTotal, Is.Zero);
    }

    [Test]
    public async Task FindAsync_HostFails_StrangerAndLogged()
    {
        _store.Customers.GetCustomerByIdAsync(7).ThrowsAsync(new InvalidOperationException());

        Assert.That(await _lookup.FindAsync(7, null), Is.EqualTo(RequesterStanding.Stranger));
        Assert.That(_store.Log.Errors.Count(), Is.EqualTo(1));
    }

    // As the host searches: an address is found that contains the text.
    private static IPagedList<Order> Search(Order[] orders, CallInfo call)
    {
        var customerId = call.ArgAt<int>(2);
        var statuses = call.ArgAt<List<int>>(11);
        var billing = call.ArgAt<string?>(14);
        var addresses = new[] { "", "anna@example.com", "joanna@example.com" };
        var found = orders.Where(order =>
            (customerId == 0 || order.CustomerId == customerId)
            && statuses.Contains(order.PaymentStatusId)
            && (billing is null || addresses[order.BillingAddressId].Contains(billing, StringComparison.Ordinal)));
        return new PagedList<Order>([.. found], 0, int.MaxValue);
    }
}
