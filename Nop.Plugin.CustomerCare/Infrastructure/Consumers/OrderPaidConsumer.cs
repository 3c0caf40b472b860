using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>An order was paid.</summary>
public sealed class OrderPaidConsumer(HostEdge edge, Deferred<OrderMoments> moments) : IConsumer<OrderPaidEvent>
{
    public async Task HandleEventAsync(OrderPaidEvent eventMessage)
    {
        await edge.RunAsync($"note for surveys that order {eventMessage.Order.Id} was paid", () => moments.Value.PaidAsync(eventMessage.Order));
    }
}
