namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>What is promised for one metric.</summary>
/// <param name="Minutes">At least 1.</param>
public sealed record SlaTarget(SlaMetric Metric, int Minutes, TargetTime Time);
