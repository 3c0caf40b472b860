using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each mail the store queues. Those of a page request are remembered to its end, in case the request is a contact form.</summary>
public sealed class QueuedEmailInsertedConsumer(HostEdge edge, Deferred<IHttpContextAccessor> http, Deferred<FormRequest> request)
    : IConsumer<EntityInsertedEvent<QueuedEmail>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<QueuedEmail> eventMessage)
    {
        await edge.RunAsync("note a queued mail", () =>
        {
            // Outside a request the scope has no end, and with it no contact form.
            if (http.Value.HttpContext is not null)
                request.Value.Remember(eventMessage.Entity);

            return Task.CompletedTask;
        });
    }
}
