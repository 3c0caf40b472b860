using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>The shop's or a vendor's reply under a review. The host raises the same event when a review is approved or found helpful, so what was there last is kept.</summary>
public sealed class ReviewReplies(
    StaffRequest request,
    IHostStates states,
    TracePeople people,
    ISettingService settings,
    PromptReplies replies,
    TimeProvider clock)
{
    private const string KIND = "product_review";

    /// <summary>Staff sent the form of a review; the host hasn't changed it yet.</summary>
    public async Task PostedAsync()
    {
        if (request.Is("ProductReview", "Edit") && request.SubjectId() is { } id)
            await SeeAsync(id, await states.ReviewReplyAsync(id));
    }

    public async Task UpdatedAsync(ProductReview changed)
    {
        if (!request.IsAdmin || string.IsNullOrWhiteSpace(changed.ReplyText))
            return;

        // What nobody saw before can't be told from what was there all along.
        var before = await SeeAsync(changed.Id, changed.ReplyText);
        if (before is null || before == ReviewReply.DigestOf(changed.ReplyText))
            return;

        if (await request.AuthorAsync() is { } author && (await settings.LoadSettingAsync<CustomerCareSettings>(changed.StoreId)).CountReviewReplies)
            await replies.RecordAsync(ReviewReply.Of(await TraceAsync(changed), clock.NowUtc(), author, isRecovered: false)!);
    }

    private Task<string?> SeeAsync(int reviewId, string? replyText)
    {
        return states.ReplaceAsync(KIND, reviewId, ReviewReply.DigestOf(replyText), clock.NowUtc());
    }

    private async Task<ReviewTrace> TraceAsync(ProductReview review)
    {
        return new ReviewTrace(
            review.Id, review.StoreId, await people.FindAsync(review.CustomerId), null, null, review.Rating, review.Title, review.ReviewText, review.CreatedOnUtc, review.ReplyText);
    }
}
