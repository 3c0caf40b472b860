using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each page the store shows; among them the one that thanks for a message.</summary>
public sealed class ModelPreparedConsumer(HostEdge edge, Deferred<FormCapture> capture) : IConsumer<ModelPreparedEvent<BaseNopModel>>
{
    public async Task HandleEventAsync(ModelPreparedEvent<BaseNopModel> eventMessage)
    {
        if (ContactForm.ReadAccepted(eventMessage.Model) is { } form)
            await edge.RunAsync("record a contact form message", () => capture.Value.ExecuteAsync(form));
    }
}
