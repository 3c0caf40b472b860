using Microsoft.AspNetCore.Http;
using Nop.Core.Domain.Messages;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each mail the store queues. Those of a page request are remembered to its end, in case the request is a contact form; staff may be writing to a customer.</summary>
public sealed class QueuedEmailInsertedConsumer(
    HostEdge edge,
    Deferred<IHttpContextAccessor> http,
    Deferred<FormRequest> request,
    Deferred<StaffRequest> staff,
    Deferred<AdminMailReplies> adminMails,
    Deferred<ReturnReplies> returns) : IConsumer<EntityInsertedEvent<QueuedEmail>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<QueuedEmail> eventMessage)
    {
        await edge.RunAsync("note a queued mail", async () =>
        {
            // Outside a request the scope has no end, and with it no contact form.
            if (http.Value.HttpContext is null)
                return;

            request.Value.Remember(eventMessage.Entity);
            if (staff.Value.IsAdmin)
                await WrittenByStaffAsync(eventMessage.Entity);
        });
    }

    private async Task WrittenByStaffAsync(QueuedEmail mail)
    {
        await adminMails.Value.QueuedAsync(mail);
        await returns.Value.QueuedAsync(mail);
    }
}
