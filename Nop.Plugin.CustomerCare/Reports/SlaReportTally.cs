using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Counts clocks, one after the other, into a report; keeps no clock.</summary>
/// <param name="zone">Whose local days and weeks are meant.</param>
/// <param name="promised">Metrics that are reported even if no clock comes by.</param>
/// <param name="nowUtc">The instant at which open clocks are overdue or not, UTC.</param>
public sealed class SlaReportTally(BusinessTime zone, IEnumerable<SlaMetric> promised, DateTime nowUtc)
{
    private readonly SortedDictionary<SlaMetric, MetricTally> _metrics = new(promised.Distinct().ToDictionary(metric => metric, metric => new MetricTally(metric, nowUtc)));
    private readonly WeekTally _weeks = new(zone, nowUtc);
    private readonly ResponseTally _responses = new();

    /// <exception cref="ArgumentException">The clock is met or breached and doesn't say after how long.</exception>
    public void Add(ReportedClock clock)
    {
        if (!_metrics.TryGetValue(clock.Metric, out var metric))
            _metrics.Add(clock.Metric, metric = new MetricTally(clock.Metric, nowUtc));

        metric.Add(clock);
        _weeks.Add(clock);
        _responses.Add(clock);
    }

    /// <summary>The report over all clocks that came by.</summary>
    /// <param name="from">As the caller chose the clocks: the first local day, inclusive; null for the beginning.</param>
    /// <param name="to">The local day after the last; null for no end.</param>
    public SlaReport Report(DateOnly? from, DateOnly? to)
    {
        return new SlaReport(from, to, zone.Calendar.TimeZoneId, [.. _metrics.Values.Select(metric => metric.Figures())])
        {
            Weeks = _weeks.Figures(),
            FirstResponses = _responses.Figures()
        };
    }
}
