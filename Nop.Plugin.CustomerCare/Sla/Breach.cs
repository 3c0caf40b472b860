namespace Nop.Plugin.CustomerCare.Sla;

/// <summary>A broken promise as it was found, once; it stays also where a later recorded event shows that the promise was kept after all.</summary>
public sealed record Breach
{
    public required long InquiryId { get; init; }

    public required SlaMetric Metric { get; init; }

    /// <summary>Which clock of the metric, from 1, as it was numbered when it was found.</summary>
    public required int Cycle { get; init; }

    /// <summary>When that clock started, UTC; tells next responses apart.</summary>
    public required DateTime StartedOnUtc { get; init; }

    /// <summary>The first instant at which the promise was broken, UTC.</summary>
    public required DateTime OverdueOnUtc { get; init; }

    /// <summary>When the store noticed, UTC.</summary>
    public required DateTime FoundOnUtc { get; init; }
}
