using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each form a visitor posts, before the store has judged it.</summary>
public sealed class ModelReceivedConsumer(HostEdge edge, Deferred<FormRequest> request) : IConsumer<ModelReceivedEvent<BaseNopModel>>
{
    public async Task HandleEventAsync(ModelReceivedEvent<BaseNopModel> eventMessage)
    {
        if (!PostedForm.Is(eventMessage.Model))
            return;

        await edge.RunAsync("watch a contact form", () =>
        {
            request.Value.Received(eventMessage.ModelState);
            return Task.CompletedTask;
        });
    }
}
