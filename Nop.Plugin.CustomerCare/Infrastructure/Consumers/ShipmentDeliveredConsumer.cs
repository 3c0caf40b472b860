using Nop.Core.Domain.Shipping;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>A shipment has arrived.</summary>
public sealed class ShipmentDeliveredConsumer(HostEdge edge, Deferred<OrderMoments> moments) : IConsumer<ShipmentDeliveredEvent>
{
    public async Task HandleEventAsync(ShipmentDeliveredEvent eventMessage)
    {
        await edge.RunAsync($"note for surveys that order {eventMessage.Shipment.OrderId} was delivered", () => moments.Value.DeliveredAsync(eventMessage.Shipment));
    }
}
