namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>
/// A reply was recorded but its mail could not be queued, so it counts no more and the clock runs on. Another try needs another form id.
/// </summary>
public sealed class ReplyNotQueuedException(long inquiryId, Exception cause)
    : Exception($"The reply to inquiry {inquiryId} could not be queued for sending and doesn't count: {cause.Message}", cause)
{
    public long InquiryId { get; } = inquiryId;
}
