using Nop.Core.Domain.Forums;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>A private message between two accounts of the store: of a customer to staff, of staff to a customer, or neither.</summary>
public sealed class PrivateMessageInsertedConsumer(HostEdge edge, Deferred<PrivateMessageCapture> capture, Deferred<PrivateMessageReplies> replies)
    : IConsumer<EntityInsertedEvent<PrivateMessage>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<PrivateMessage> eventMessage)
    {
        await edge.RunAsync("record a private message", () => capture.Value.ExecuteAsync(eventMessage.Entity));
        await edge.RunAsync($"count private message {eventMessage.Entity.Id} as a reply", () => replies.Value.InsertedAsync(eventMessage.Entity));
    }
}
