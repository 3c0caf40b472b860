namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>
/// A reply was recorded but its mail could not be queued, so it counts no more and the clock runs on. Another try needs another form id.
/// </summary>
/// <param name="cause">Null where that was at an earlier try of the same form.</param>
public sealed class ReplyNotQueuedException(long inquiryId, Exception? cause = null)
    : Exception($"The reply to inquiry {inquiryId} could not be queued for sending and doesn't count{(cause is null ? "." : ": " + cause.Message)}", cause)
{
    public long InquiryId { get; } = inquiryId;
}
