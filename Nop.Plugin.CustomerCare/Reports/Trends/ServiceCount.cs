namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>What is counted of the clocks that started in a stretch of time.</summary>
/// <param name="Figures">One for each metric that has clocks there, in the metrics' order.</param>
/// <param name="Times">How long those of one metric took that were measured.</param>
public sealed record ServiceCount(IReadOnlyList<ServiceFigures> Figures, TimeCounts Times);
