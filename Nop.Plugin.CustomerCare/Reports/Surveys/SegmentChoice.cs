namespace Nop.Plugin.CustomerCare.Reports.Surveys;

/// <summary>One group of a dimension.</summary>
/// <param name="Key">As in <see cref="SegmentFigures.Key"/>; null for unknown.</param>
public sealed record SegmentChoice(SegmentDimension Dimension, string? Key);
