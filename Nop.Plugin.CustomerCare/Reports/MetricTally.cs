using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Counts the clocks of one metric as they come by.</summary>
internal sealed class MetricTally(SlaMetric metric, DateTime nowUtc)
{
    private readonly List<long> _elapsed = [];
    private int _met;
    private int _breached;
    private int _open;
    private int _overdue;
    private int _ended;
    private int _excused;

    public void Add(ReportedClock clock)
    {
        if (clock.IsMeasured)
            _elapsed.Add(clock.ElapsedSeconds ?? throw new ArgumentException($"A measured clock that started {clock.StartedOnUtc:O} has no elapsed seconds.", nameof(clock)));

        _met += clock.State == ClockState.Met ? 1 : 0;
        _breached += clock.State == ClockState.Breached && !clock.IsExcused ? 1 : 0;
        _open += clock.IsOpen ? 1 : 0;
        _overdue += clock.IsOverdue(nowUtc) ? 1 : 0;
        _ended += clock.State == ClockState.Ended ? 1 : 0;
        _excused += clock.IsExcused ? 1 : 0;
    }

    public MetricFigures Figures()
    {
        _elapsed.Sort();
        return new MetricFigures
        {
            Metric = metric,
            Met = _met,
            Breached = _breached,
            Open = _open,
            OpenOverdue = _overdue,
            Ended = _ended,
            Excused = _excused,
            MedianSeconds = NearestRank.Of(_elapsed, 50),
            P90Seconds = NearestRank.Of(_elapsed, 90)
        };
    }
}
