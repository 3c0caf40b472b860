using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each note of an order, most of them written by the store itself and seen by staff only.</summary>
public sealed class OrderNoteInsertedConsumer(HostEdge edge, Deferred<OrderNoteReplies> replies) : IConsumer<EntityInsertedEvent<OrderNote>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<OrderNote> eventMessage)
    {
        if (eventMessage.Entity.DisplayToCustomer)
            await edge.RunAsync($"count note {eventMessage.Entity.Id} of order {eventMessage.Entity.OrderId} as a reply", () => replies.Value.InsertedAsync(eventMessage.Entity));
    }
}
