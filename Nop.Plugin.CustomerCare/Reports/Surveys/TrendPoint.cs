namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>What was answered in a part of the period; without answers a gap.</summary>
public sealed record TrendPoint(PeriodPart Part, ScoreTally Tally);
