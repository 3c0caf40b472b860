using Nop.Core.Domain.Catalog;
using Nop.Core.Events;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Services.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>Somebody wrote a product review, shown at once or not.</summary>
public sealed class ProductReviewInsertedConsumer(HostEdge edge, Deferred<ReviewCapture> capture) : IConsumer<EntityInsertedEvent<ProductReview>>
{
    public async Task HandleEventAsync(EntityInsertedEvent<ProductReview> eventMessage)
    {
        await edge.RunAsync("record a product review", () => capture.Value.ExecuteAsync(eventMessage.Entity));
    }
}
