using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Common;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>Who is behind an order: who ordered as a guest has no address but the order's.</summary>
public sealed class OrderPeople(TracePeople people, IAddressService addresses)
{
    /// <param name="order">Null if the host doesn't have it any more.</param>
    public async Task<TracePerson> OfAsync(int customerId, Order? order)
    {
        var person = await people.FindAsync(customerId);
        if (person.Email is not null || order is null || await addresses.GetAddressByIdAsync(order.BillingAddressId) is not { } billing)
            return person;

        return person with { Email = billing.Email, Name = person.Name ?? $"{billing.FirstName} {billing.LastName}".Trim() };
    }
}
