namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>What managers are told of a period.</summary>
/// <param name="Service">Null where the reader may not see inquiries.</param>
/// <param name="Score">Null where the reader may not see surveys.</param>
public sealed record ManagerSummary(SummaryPeriod Period, ServiceSummary? Service, ScoreSummary? Score);
