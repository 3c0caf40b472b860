using System.Globalization;

namespace Nop.Plugin.CustomerCare.Inquiries.Traces;

/// <summary>The inquiry that a customer's private message to staff is.</summary>
public static class PrivateMessageInquiry
{
    /// <param name="recordedOnUtc">When this store learned of it, UTC, whole microseconds.</param>
    public static InquiryAppend Of(PrivateMessageTrace trace, Priority priority, DateTime recordedOnUtc, bool isRecovered)
    {
        var opening = new NewInquiry
        {
            SourceKey = SourceKey.Of("private_message", trace.Id.ToString(CultureInfo.InvariantCulture)),
            Channel = Channel.PrivateMessage,
            StoreId = trace.StoreId,
            Priority = priority,
            RequesterName = trace.From.Name,
            RequesterEmail = trace.From.Email,
            CustomerId = trace.From.CustomerId,
            LanguageCode = trace.From.LanguageCode,
            Subject = trace.Subject
        };

        return new TraceOpening(opening, BoardText.Plain(trace.Text), trace.CreatedOnUtc) { Door = MessageDoor.PrivateMessage }.ToAppend(recordedOnUtc, isRecovered);
    }
}
