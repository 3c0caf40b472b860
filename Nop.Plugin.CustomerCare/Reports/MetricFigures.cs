using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>How one promise was kept by the clocks that started in a period. A figure that nobody sets is that of no clocks.</summary>
public sealed record MetricFigures
{
    public required SlaMetric Metric { get; init; }

    /// <summary>Finished by a reply or resolution: met and breached together.</summary>
    public int Measured => Met + Breached;

    /// <summary>Finished with no more time used than the target.</summary>
    public int Met { get; init; }

    /// <summary>Finished with more time used than the target.</summary>
    public int Breached { get; init; }

    /// <summary>Running or paused.</summary>
    public int Open { get; init; }

    /// <summary>Those of <see cref="Open"/> whose promise is broken already.</summary>
    public int OpenOverdue { get; init; }

    /// <summary>Ended without a measurement: resolved or closed unanswered, spam, no reply needed, merged, policy withdrawn.</summary>
    public int Ended { get; init; }

    /// <summary>Broken promises that a person excused with a reason: in none of the figures above, but for <see cref="Open"/> while they run.</summary>
    public int Excused { get; init; }

    /// <summary>What the attainment is a share of: met, breached and overdue.</summary>
    public int Judged => Met + Breached + OpenOverdue;

    /// <summary>Met of judged, 0 to 1, rounded to six decimals; null if nothing is judged.</summary>
    public decimal? Attainment => Share.Of(Met, Judged);

    /// <summary>Of the measured by nearest rank, seconds of the target's own kind of time; null if nothing is measured.</summary>
    public long? MedianSeconds { get; init; }

    /// <summary>The ninetieth percentile, as <see cref="MedianSeconds"/>.</summary>
    public long? P90Seconds { get; init; }
}
