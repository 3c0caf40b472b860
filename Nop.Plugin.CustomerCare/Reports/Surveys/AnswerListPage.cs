namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>One page of a list, newest first.</summary>
/// <param name="TotalCount">How many the filter finds on all pages.</param>
public sealed record AnswerListPage(IReadOnlyList<AnswerListRow> Rows, int TotalCount);
