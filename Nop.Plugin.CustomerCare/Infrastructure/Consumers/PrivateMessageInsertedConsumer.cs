using Nop.Core.Domain.Forums;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>A private message between two accounts of the store.</summary>
public sealed class PrivateMessageInsertedConsumer(HostEdge edge, Deferred<PrivateMessageCapture> capture) : IConsumer<EntityInsertedEvent<PrivateMessage>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<PrivateMessage> eventMessage)
    {
        await edge.RunAsync("record a private message", () => capture.Value.ExecuteAsync(eventMessage.Entity));
    }
}
