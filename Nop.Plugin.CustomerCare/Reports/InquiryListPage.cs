namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>One page of a list.</summary>
/// <param name="TotalCount">How many the filter finds on all pages.</param>
public sealed record InquiryListPage(IReadOnlyList<InquiryListRow> Rows, int TotalCount);
