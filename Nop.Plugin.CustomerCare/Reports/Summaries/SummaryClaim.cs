namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>The right to send a summary.</summary>
/// <param name="EarlierClaim">Who had it before and didn't say that it was sent: its mail may be in the queue all the same. Null if nobody had.</param>
public sealed record SummaryClaim(string Id, string? EarlierClaim);
