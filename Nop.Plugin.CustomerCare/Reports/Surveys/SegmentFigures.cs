namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>One group of answers.</summary>
/// <param name="Key">As a machine writes it; null for unknown.</param>
public sealed record SegmentFigures(string? Key, ScoreTally Tally);
