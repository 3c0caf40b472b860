namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>One page of a list, newest first.</summary>
/// <param name="TotalCount">How many there are on all pages.</param>
public sealed record SetAsidePage(IReadOnlyList<SetAsideRow> Rows, int TotalCount);
