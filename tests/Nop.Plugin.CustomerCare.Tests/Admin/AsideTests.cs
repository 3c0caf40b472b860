using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using NUnit.Framework;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Tests.Fakes;

namespace Nop.Plugin.CustomerCare.Tests.Admin;

/// <summary>Beside the thread, where our own database can't be reached.</summary>
[TestFixture]
public class AsideTests
{
    private static readonly Inquiry Asked = new()
    {
        Id = 1, SourceKey = "k", ThreadToken = "t", Channel = Channel.Email, StoreId = 1, CustomerId = 5, RequesterEmail = "ewa@example.test", LanguageCode = "pl"
    };

    [Test]
    public async Task Prepare_DatabaseIsAway_EachPartFailsAlone()
    {
        using var store = new FakeStore();
        store.Permissions.AuthorizeAsync(Arg.Any<string>()).Returns(true);
        store.Customers.GetCustomerByIdAsync(5).Returns(new Customer { Id = 5, TimeZoneId = "America/New_York" });
        using var request = store.Request();

        var model = await request.ServiceProvider.GetRequiredService<AsideFactory>().PrepareAsync(Asked, CancellationToken.None);

        Assert.That(model.Failures, Has.Count.EqualTo(3), "orders, other inquiries and answers");
        Assert.That((model.Orders, model.Earlier), Is.EqualTo(((object?)null, (object?)null)));
        Assert.That(model.Customer?.CustomerId, Is.EqualTo(5));
        Assert.That(model.Customer?.LocalTime, Does.EndWith("(America/New_York)"));
    }

    [TestCase("Orders.OrdersView")]
    [TestCase("Customers.CustomersView")]
    [TestCase("CustomerCare.SurveysView")]
    public async Task Prepare_WithoutThePermission_DoesNotEvenAsk(string permission)
    {
        using var store = new FakeStore();
        store.Permissions.AuthorizeAsync(Arg.Any<string>()).Returns(call => call.Arg<string>() != permission);
        store.Customers.GetCustomerByIdAsync(5).Returns(new Customer { Id = 5 });
        using var request = store.Request();

        var model = await request.ServiceProvider.GetRequiredService<AsideFactory>().PrepareAsync(Asked, CancellationToken.None);

        var isCustomer = permission == "Customers.CustomersView";
        Assert.That(model.Failures, Has.Count.EqualTo(isCustomer ? 3 : 2));
        Assert.That(model.Customer is null, Is.EqualTo(isCustomer));
    }
}
