namespace Nop.Plugin.CustomerCare.Inquiries.Following;

/// <param name="Total">Of all pages.</param>
public sealed record OwnInquiryPage(IReadOnlyList<OwnInquiry> Rows, int Total);
