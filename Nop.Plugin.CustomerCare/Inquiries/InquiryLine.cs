namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>A line to add to the log of an inquiry.</summary>
public sealed record InquiryLine(long InquiryId, InquiryEvent Event);
