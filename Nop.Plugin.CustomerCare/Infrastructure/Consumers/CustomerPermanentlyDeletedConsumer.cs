using Nop.Core.Domain.Gdpr;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>A person was erased from the store; the event is the last place that knows the address.</summary>
public sealed class CustomerPermanentlyDeletedConsumer(HostEdge edge, Deferred<EraseRequester> erase) : IConsumer<CustomerPermanentlyDeleted>
{
    public async Task HandleEventAsync(CustomerPermanentlyDeleted eventMessage)
    {
        await edge.RunAsync(
            $"erase customer {eventMessage.CustomerId} from inquiries and surveys",
            () => erase.Value.ExecuteAsync(eventMessage.CustomerId, eventMessage.Email));
    }
}
