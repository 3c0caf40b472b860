namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>What led to a person was taken out of that inquiry: nothing new is said in it, it begins another one.</summary>
public sealed class InquiryErasedException(long inquiryId) : Exception($"Inquiry {inquiryId} was erased.")
{
    public long InquiryId { get; } = inquiryId;
}
