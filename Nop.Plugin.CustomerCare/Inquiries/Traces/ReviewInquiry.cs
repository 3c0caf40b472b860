using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>The inquiry that a product review is.</summary>
public static class ReviewInquiry
{
    private const int MostStars = 5;

    /// <param name="recordedOnUtc">When this store learned of it, UTC, whole microseconds.</param>
    public static InquiryAppend Of(ReviewTrace trace, Priority priority, DateTime recordedOnUtc, bool isRecovered)
    {
        var opening = new NewInquiry
        {
            SourceKey = SourceKey.Of("product_review", trace.Id.ToString(CultureInfo.InvariantCulture)),
            Channel = Channel.ProductReview,
            StoreId = trace.StoreId,
            Priority = priority,
            RequesterName = trace.Customer.Name,
            RequesterEmail = trace.Customer.Email,
            CustomerId = trace.Customer.CustomerId,
            LanguageCode = trace.Customer.LanguageCode,
            VendorId = trace.VendorId,
            Subject = trace.Title
        };

        return new TraceOpening(opening, Text(trace), trace.CreatedOnUtc).ToAppend(recordedOnUtc, isRecovered);
    }

    private static string Text(ReviewTrace trace)
    {
        var stars = Math.Clamp(trace.Rating, 0, MostStars);
        var rated = $"{new string('★', stars)}{new string('☆', MostStars - stars)} {trace.ProductName}".TrimEnd();
        return string.IsNullOrWhiteSpace(trace.Text) ? rated : $"{rated}\n\n{trace.Text}";
    }
}
