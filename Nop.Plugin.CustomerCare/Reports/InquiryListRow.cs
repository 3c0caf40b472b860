using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>One inquiry of a page of the inbox.</summary>
/// <param name="Clocks">By metric and cycle; empty where no policy was applied.</param>
/// <param name="Log">Without texts, and only where a running clock is overdue: by how much follows from its pauses alone.</param>
public sealed record InquiryListRow(Inquiry Inquiry, IReadOnlyList<SlaClock> Clocks, IReadOnlyList<InquiryEvent> Log);
