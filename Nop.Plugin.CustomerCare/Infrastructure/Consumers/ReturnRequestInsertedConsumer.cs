using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Orders;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each item that somebody wants to return; those of one form are remembered until its page is prepared.</summary>
public sealed class ReturnRequestInsertedConsumer(HostEdge edge, Deferred<IHttpContextAccessor> http, Deferred<ReturnSubmission> submission)
    : IConsumer<EntityInsertedEvent<ReturnRequest>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<ReturnRequest> eventMessage)
    {
        await edge.RunAsync("note a return request", () =>
        {
            // Outside a request the scope has no end, and with it no form.
            if (http.Value.HttpContext is not null)
                submission.Value.Remember(eventMessage.Entity);

            return Task.CompletedTask;
        });
    }
}
