using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each time a return request is saved, by whomever.</summary>
public sealed class ReturnRequestUpdatedConsumer(HostEdge edge, Deferred<ReturnReplies> replies) : IConsumer<EntityUpdatedEvent<ReturnRequest>>
{
    public async Task HandleEventAsync(EntityUpdatedEvent<ReturnRequest> eventMessage)
    {
        await edge.RunAsync($"count what became of return request {eventMessage.Entity.Id} as a reply", () => replies.Value.UpdatedAsync(eventMessage.Entity));
    }
}
