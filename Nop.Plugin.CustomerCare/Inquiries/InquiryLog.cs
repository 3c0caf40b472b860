namespace Nop.Plugin.CustomerCare.Inquiries;

/// <summary>An inquiry and its log, in order of recording.</summary>
public sealed record InquiryLog(Inquiry Inquiry, IReadOnlyList<InquiryEvent> Log);
