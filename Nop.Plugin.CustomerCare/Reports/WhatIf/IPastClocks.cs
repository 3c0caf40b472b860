using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>Where the clocks of a past period come from.</summary>
public interface IPastClocks
{
    /// <summary>The clocks of one metric that started in a period, in any order.</summary>
    /// <param name="fromUtc">Inclusive, UTC.</param>
    /// <param name="toUtc">Exclusive, UTC.</param>
    IAsyncEnumerable<PastClock> ReadAsync(SlaMetric metric, DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation = default);
}
