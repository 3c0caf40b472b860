namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>While an agent wrote, something was said that the agent hasn't seen; nothing was recorded.</summary>
/// <param name="seenEventId">The last line that the agent had seen.</param>
public sealed class ConversationMovedException(long inquiryId, long seenEventId) : Exception($"Inquiry {inquiryId} has news after line {seenEventId}.")
{
    public long InquiryId { get; } = inquiryId;

    public long SeenEventId { get; } = seenEventId;
}
