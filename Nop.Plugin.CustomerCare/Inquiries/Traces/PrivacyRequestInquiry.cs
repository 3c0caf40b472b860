using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>The inquiry that a customer's wish to have the account deleted is.</summary>
public static class PrivacyRequestInquiry
{
    /// <param name="recordedOnUtc">When this store learned of it, UTC, whole microseconds.</param>
    public static InquiryAppend Of(PrivacyRequestTrace trace, Priority priority, DateTime recordedOnUtc, bool isRecovered)
    {
        var opening = new NewInquiry
        {
            SourceKey = SourceKey.Of("privacy_request", trace.Id.ToString(CultureInfo.InvariantCulture)),
            Channel = Channel.PrivacyRequest,
            StoreId = trace.StoreId,
            Priority = priority,
            RequesterName = trace.Customer.Name,
            RequesterEmail = trace.Customer.Email,
            CustomerId = trace.Customer.CustomerId,
            LanguageCode = trace.Customer.LanguageCode
        };

        return new TraceOpening(opening, trace.Details, trace.CreatedOnUtc).ToAppend(recordedOnUtc, isRecovered);
    }
}
