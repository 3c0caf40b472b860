using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Each time a review is saved, by whomever.</summary>
public sealed class ProductReviewUpdatedConsumer(HostEdge edge, Deferred<ReviewReplies> replies) : IConsumer<EntityUpdatedEvent<ProductReview>>
{
    public async Task HandleEventAsync(EntityUpdatedEvent<ProductReview> eventMessage)
    {
        await edge.RunAsync($"count the reply under product review {eventMessage.Entity.Id}", () => replies.Value.UpdatedAsync(eventMessage.Entity));
    }
}
