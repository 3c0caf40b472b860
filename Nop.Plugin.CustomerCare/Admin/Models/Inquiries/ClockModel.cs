namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

public sealed record ClockModel
{
    /// <summary>Wire name of the metric.</summary>
    public required string MetricName { get; init; }

    public required string Metric { get; init; }

    public required int Cycle { get; init; }

    /// <summary>Wire name of the state.</summary>
    public required string StateName { get; init; }

    public required BadgeModel State { get; init; }

    /// <summary>What is left, what it took, by how much it is broken, or why it ended.</summary>
    public required string Figure { get; init; }

    public required string Target { get; init; }

    public required InstantModel Started { get; init; }

    public InstantModel? Due { get; init; }

    public InstantModel? Finished { get; init; }

    public required string Policy { get; init; }

    public required string Calendar { get; init; }

    /// <summary>Null unless the promise is broken.</summary>
    public ClockExcuseModel? Excuse { get; init; }
}
