namespace Nop.Plugin.CustomerCare.Inquiries.Work;

/// <summary>An inquiry without an e-mail address can't be answered by mail.</summary>
public sealed class RequesterUnreachableException(long inquiryId) : Exception($"Inquiry {inquiryId} has no e-mail address to reply to.")
{
    public long InquiryId { get; } = inquiryId;
}
