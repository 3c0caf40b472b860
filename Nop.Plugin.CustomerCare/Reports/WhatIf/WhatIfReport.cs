namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>One promise in a period: as it was, and as it would have been.</summary>
/// <param name="Before">Equal to the SLA report's figures.</param>
/// <param name="After">The same clocks under the assumption; those still open as they would stand now.</param>
/// <param name="Hours">The hours of the week in which a clock started, from Monday 00:00.</param>
/// <param name="Attainable">For each share first in opening time, then in calendar time; empty if nothing is measured.</param>
public sealed record WhatIfReport(
    MetricFigures Before,
    MetricFigures After,
    IReadOnlyList<HourOfArrival> Hours,
    IReadOnlyList<AttainableTarget> Attainable)
{
    /// <summary>How many promises more (or less, where negative) would have been met.</summary>
    public int MoreMet => After.Met - Before.Met;

    /// <summary>How many promises more (or less) would be broken: breached and overdue.</summary>
    public int MoreBroken => After.Breached + After.OpenOverdue - Before.Breached - Before.OpenOverdue;
}
