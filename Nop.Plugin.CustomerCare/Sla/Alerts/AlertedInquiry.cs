using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Sla.Alerts;

/// <summary>An inquiry, its log without texts, and what was raised about it, whoever it went to.</summary>
public sealed record AlertedInquiry(Inquiry Inquiry, IReadOnlyList<InquiryEvent> Log, IReadOnlyList<RaisedAlert> Raised);
