using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Services.Events;
using Nop.Web.Framework.Events;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each form that is posted, before the store has judged it.</summary>
public sealed class ModelReceivedConsumer(
    HostEdge edge,
    Deferred<FormRequest> request,
    Deferred<StaffRequest> staff,
    Deferred<ReturnReplies> returns,
    Deferred<ReviewReplies> reviews) : IConsumer<ModelReceivedEvent<BaseNopModel>>
{
    public async Task HandleEventAsync(ModelReceivedEvent<BaseNopModel> eventMessage)
    {
        if (PostedForm.Is(eventMessage.Model))
            await edge.RunAsync("watch a contact form", () =>
            {
                request.Value.Received(eventMessage.ModelState);
                return Task.CompletedTask;
            });
        else if (eventMessage.Model is BaseNopEntityModel)
            await edge.RunAsync("look at what staff are about to change", AdminPostedAsync);
    }

    private async Task AdminPostedAsync()
    {
        if (!staff.Value.IsAdmin)
            return;

        await returns.Value.PostedAsync();
        await reviews.Value.PostedAsync();
    }
}
