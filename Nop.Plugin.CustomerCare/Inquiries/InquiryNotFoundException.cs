namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>There is no inquiry with that number.</summary>
public sealed class InquiryNotFoundException(long inquiryId) : Exception($"There is no inquiry {inquiryId}.")
{
    public long InquiryId { get; } = inquiryId;
}
