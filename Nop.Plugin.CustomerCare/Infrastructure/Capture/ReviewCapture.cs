using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Catalog;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Turns a product review with few stars into an inquiry.</summary>
public sealed class ReviewCapture(ISettingService settings, TracePeople people, IProductService products, PromptCapture capture, TimeProvider clock)
{
    public Task ExecuteAsync(ProductReview review)
    {
        return capture.ExecuteAsync(
            $"product review {review.Id}",
            $"{review.Rating}/5 {review.Title}{Environment.NewLine}{Environment.NewLine}{review.ReviewText}",
            () => DescribeAsync(review));
    }

    private async Task<InquiryAppend?> DescribeAsync(ProductReview review)
    {
        var own = await settings.LoadSettingAsync<CustomerCareSettings>(review.StoreId);
        if (review.Rating > own.ReviewStars || DoorPriority.Of(own, Channel.ProductReview) is not { } priority)
            return null;

        var product = await products.GetProductByIdAsync(review.ProductId);
        var trace = new ReviewTrace(
            review.Id,
            review.StoreId,
            await people.FindAsync(review.CustomerId),
            product?.Name,
            product is { VendorId: > 0 } ? product.VendorId : null,
            review.Rating,
            review.Title,
            review.ReviewText,
            review.CreatedOnUtc);
        return ReviewInquiry.Of(trace, priority, clock.NowUtc(), isRecovered: false);
    }
}
