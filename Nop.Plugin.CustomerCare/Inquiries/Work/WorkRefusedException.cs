namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>What staff asked for can't be done to this inquiry; nothing was recorded.</summary>
/// <param name="otherId">The inquiry that the reason speaks of beside this one; null if there is none.</param>
public sealed class WorkRefusedException(WorkRefusal reason, long inquiryId, long? otherId = null)
    : Exception($"Inquiry {inquiryId}: {WireName.Of(reason)}{(otherId is null ? "." : $", inquiry {otherId}.")}")
{
    public WorkRefusal Reason { get; } = reason;

    public long InquiryId { get; } = inquiryId;

    public long? OtherId { get; } = otherId;
}
