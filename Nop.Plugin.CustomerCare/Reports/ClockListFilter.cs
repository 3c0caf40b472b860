using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Which clocks to list: all conditions must hold.</summary>
public sealed record ClockListFilter
{
    /// <summary>First instant at which a clock started, UTC, inclusive; null for the beginning.</summary>
    public DateTime? FromUtc { get; init; }

    /// <summary>The instant after the last, UTC; null for no end.</summary>
    public DateTime? ToUtc { get; init; }

    /// <summary>Of which inquiries.</summary>
    public ReportFilter Report { get; init; } = ReportFilter.None;

    /// <summary>Null for every metric.</summary>
    public SlaMetric? Metric { get; init; }

    public ClockShow Show { get; init; }

    /// <summary>Only those that took so long by the wall clock; null for any.</summary>
    public ResponseBand? Band { get; init; }
}
