using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>The shop's reply under a review. It answers that review, if it is an inquiry, and nothing else its author may have asked.</summary>
public static class ReviewReply
{
    /// <summary>The reply; null while there is none.</summary>
    /// <param name="happenedOnUtc">When it was written or found, UTC: the host doesn't keep that.</param>
    /// <param name="author">Null where it was found afterwards.</param>
    public static OutsideReply? Of(ReviewTrace trace, DateTime happenedOnUtc, ReplyAuthor? author, bool isRecovered)
    {
        ArgumentNullException.ThrowIfNull(trace);
        if (string.IsNullOrWhiteSpace(trace.ReplyText))
            return null;

        var id = trace.Id.ToString(CultureInfo.InvariantCulture);
        return new OutsideReply
        {
            SourceKey = SourceKey.Of("review_reply", id, DigestOf(trace.ReplyText)),
            Door = MessageDoor.ReviewReply,
            HappenedOnUtc = happenedOnUtc,
            InquiryKeys = [SourceKey.Of("product_review", id)],
            AnswersItsPlaceOnly = true,
            StoreId = trace.StoreId,
            CustomerId = trace.Customer.CustomerId,
            RequesterEmail = trace.Customer.Email,
            RequesterName = trace.Customer.Name,
            Body = trace.ReplyText,
            ActorId = author?.Id,
            ActorName = author?.Name,
            IsRecovered = isRecovered
        };
    }

    /// <summary>Changes with the words of the reply and with nothing else.</summary>
    public static string DigestOf(string? replyText)
    {
        return SourceKey.Of("review_reply_text", replyText?.ReplaceLineEndings("\n").Trim());
    }
}
