using Nop.Core.Domain.Gdpr;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>The store's log of privacy requests; of those only the wish to be deleted waits for somebody.</summary>
public sealed class GdprLogInsertedConsumer(HostEdge edge, Deferred<PrivacyCapture> capture) : IConsumer<EntityInsertedEvent<GdprLog>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<GdprLog> eventMessage)
    {
        if (eventMessage.Entity.RequestTypeId == (int)GdprRequestType.DeleteCustomer)
            await edge.RunAsync("record a deletion request", () => capture.Value.ExecuteAsync(eventMessage.Entity));
    }
}
