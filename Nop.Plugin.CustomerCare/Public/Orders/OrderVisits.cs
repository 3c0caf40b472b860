using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>Whose an order is, by the host's own rule: it is its customer's, who may be a guest in the same session, or whoever acts for them.</summary>
public sealed class OrderVisits(
    IOrderService orders,
    IWorkContext workContext,
    IStoreContext stores,
    ICustomerService customers,
    IAddressService addresses,
    ISettingService settings,
    PageFrames frames)
{
    /// <summary>Whether the store has such pages at all.</summary>
    public async Task<bool> AreWantedAsync()
    {
        return (await OwnAsync((await stores.GetCurrentStoreAsync()).Id)).OrderContactEnabled;
    }

    /// <summary>Null for an order that isn't the visitor's, and for one that isn't. What all search engines share is nobody's.</summary>
    public async Task<OrderVisit?> FindAsync(int orderId)
    {
        var visitor = await workContext.GetCurrentCustomerAsync();
        if (visitor.IsSystemAccount || await orders.GetOrderByIdAsync(orderId) is not { Deleted: false } order || order.CustomerId != visitor.Id)
            return null;

        var store = await stores.GetCurrentStoreAsync();
        var language = await workContext.GetWorkingLanguageAsync();
        var (name, email) = await RequesterAsync(visitor, order);
        return new OrderVisit(order, store.Id, language, frames.For(store, language), await OwnAsync(store.Id), name, email);
    }

    private Task<CustomerCareSettings> OwnAsync(int storeId)
    {
        return settings.LoadSettingAsync<CustomerCareSettings>(storeId);
    }

    // Who ordered as a guest has no name and address but the order's.
    private async Task<(string? Name, string? Email)> RequesterAsync(Customer visitor, Order order)
    {
        var (name, email) = (Known(await customers.GetCustomerFullNameAsync(visitor)), Known(visitor.Email));
        if (name is not null && email is not null || await addresses.GetAddressByIdAsync(order.BillingAddressId) is not { } billing)
            return (name, email);

        return (name ?? Known($"{billing.FirstName} {billing.LastName}".Trim()), email ?? Known(billing.Email));
    }

    private static string? Known(string? text)
    {
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }
}
