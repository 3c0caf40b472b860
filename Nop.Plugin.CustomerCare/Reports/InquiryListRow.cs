using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>An inquiry in a list.</summary>
/// <param name="Clocks">By metric and cycle; empty where no policy was applied.</param>
public sealed record InquiryListRow(Inquiry Inquiry, IReadOnlyList<SlaClock> Clocks);
