using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>How one promise was kept by the clocks that started in a stretch of time, as <see cref="MetricFigures"/> counts them.</summary>
/// <param name="Overdue">Open, and broken already.</param>
public sealed record ServiceFigures(SlaMetric Metric, int Met, int Breached, int Overdue)
{
    /// <summary>What the attainment is a share of.</summary>
    public int Judged => Met + Breached + Overdue;

    /// <summary>What the median is of.</summary>
    public int Measured => Met + Breached;

    /// <summary>Met of judged, 0 to 1, rounded to six decimals; null if nothing is judged.</summary>
    public decimal? Attainment => Share.Of(Met, Judged);
}
