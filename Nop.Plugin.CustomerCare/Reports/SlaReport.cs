namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How the promises were kept to the inquiries whose clocks started in a period.</summary>
/// <param name="From">The first local day, inclusive; null for the beginning.</param>
/// <param name="To">The local day after the last, exclusive; null for no end.</param>
/// <param name="TimeZone">The IANA zone in which days are meant.</param>
/// <param name="Metrics">In the order of the metrics: those that are promised now, and those that have clocks in the period.</param>
public sealed record SlaReport(DateOnly? From, DateOnly? To, string TimeZone, IReadOnlyList<MetricFigures> Metrics)
{
    /// <summary>By metric and week, oldest first, without gaps from the first week that has a clock to the last; empty if there are none.</summary>
    public IReadOnlyList<WeeklyAttainment> Weeks { get; init; } = [];

    /// <summary>How long measured first responses took.</summary>
    public ResponseTimes FirstResponses { get; init; } = ResponseTimes.None;
}
