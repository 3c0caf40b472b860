using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>An order's status was set.</summary>
public sealed class OrderStatusChangedConsumer(HostEdge edge, Deferred<OrderMoments> moments) : IConsumer<OrderStatusChangedEvent>
{
    public async Task HandleEventAsync(OrderStatusChangedEvent eventMessage)
    {
        await edge.RunAsync($"note for surveys that order {eventMessage.Order.Id} changed its status", () => moments.Value.StatusChangedAsync(eventMessage.Order, eventMessage.PreviousOrderStatus));
    }
}
