using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each page the store shows; among them those that thank for a message or a return request.</summary>
public sealed class ModelPreparedConsumer(HostEdge edge, Deferred<FormCapture> forms, Deferred<ReturnCapture> returns) : IConsumer<ModelPreparedEvent<BaseNopModel>>
{
    public async Task HandleEventAsync(ModelPreparedEvent<BaseNopModel> eventMessage)
    {
        if (PostedForm.ReadAccepted(eventMessage.Model) is { } form)
            await edge.RunAsync("record a contact form message", () => forms.Value.ExecuteAsync(form));
        else if (ReturnForm.Is(eventMessage.Model))
            await edge.RunAsync("record a return request", () => returns.Value.ExecuteAsync());
    }
}
