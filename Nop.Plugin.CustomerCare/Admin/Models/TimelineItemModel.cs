namespace Nop.Plugin.CustomerCare.Admin.Models;

public sealed record TimelineItemModel
{
    /// <summary>The wire name of what happened; decides the look.</summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public required string Icon { get; init; }

    public required string Actor { get; init; }

    public required InstantModel Happened { get; init; }

    /// <summary>When this store learned of it, if that was much later.</summary>
    public InstantModel? RecordedLate { get; init; }

    public string? Subject { get; init; }

    public string? Body { get; init; }
}
