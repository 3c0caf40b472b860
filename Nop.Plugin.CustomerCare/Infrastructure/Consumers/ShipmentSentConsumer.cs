using Nop.Core.Domain.Shipping;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>A shipment has left.</summary>
public sealed class ShipmentSentConsumer(HostEdge edge, Deferred<OrderMoments> moments) : IConsumer<ShipmentSentEvent>
{
    public async Task HandleEventAsync(ShipmentSentEvent eventMessage)
    {
        await edge.RunAsync($"note for surveys that order {eventMessage.Shipment.OrderId} was shipped", () => moments.Value.ShippedAsync(eventMessage.Shipment));
    }
}
