using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Payments;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Common;
using Nop.Services.Customers;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Asks the store who a requester is and what they have paid.</summary>
public sealed class RequesterLookup(ICustomerService customers, IOrderService orders, IAddressService addresses, HostLog log) : IRequesterLookup
{
    private static readonly List<int> Paid = [(int)PaymentStatus.Paid, (int)PaymentStatus.PartiallyRefunded];

    public async Task<RequesterStanding> FindAsync(int? customerId, string? email, CancellationToken cancellation = default)
    {
        try
        {
            var customer = await FindCustomerAsync(customerId, email);
            var roles = customer is null ? [] : await customers.GetCustomerRolesAsync(customer);
            var paid = await PaidOrdersAsync(customer, EmailKey.Of(email) ?? EmailKey.Of(customer?.Email));
            return new RequesterStanding([.. roles.Select(role => role.SystemName).OfType<string>()], paid.Sum(order => order.OrderTotal - order.RefundedAmount));
        }
        catch (Exception exception)
        {
            // A better policy is not worth an inquiry: one that can't be looked up is treated as a stranger's.
            await log.ErrorAsync("Customer care could not look up a requester's roles and orders; the inquiry gets the policy for strangers.", exception);
            return RequesterStanding.Stranger;
        }
    }

    private async Task<Customer?> FindCustomerAsync(int? customerId, string? email)
    {
        var customer = customerId is { } id ? await customers.GetCustomerByIdAsync(id) : null;
        return customer is null && EmailKey.Of(email) is not null ? await customers.GetCustomerByEmailAsync(email) : customer;
    }

    private async Task<IEnumerable<Order>> PaidOrdersAsync(Customer? customer, string? emailKey)
    {
        var found = new Dictionary<int, Order>();
        if (customer is not null)
            foreach (var order in await orders.SearchOrdersAsync(customerId: customer.Id, psIds: Paid))
                found[order.Id] = order;

        if (emailKey is not null)
            foreach (var order in await orders.SearchOrdersAsync(psIds: Paid, billingEmail: emailKey))
                if (!found.ContainsKey(order.Id) && await IsBilledToAsync(order, emailKey))
                    found[order.Id] = order;

        return found.Values;
    }

    // The host finds orders whose address contains the text.
    private async Task<bool> IsBilledToAsync(Order order, string emailKey)
    {
        return EmailKey.Of((await addresses.GetAddressByIdAsync(order.BillingAddressId))?.Email) == emailKey;
    }
}
