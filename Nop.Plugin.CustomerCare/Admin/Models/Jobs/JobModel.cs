using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>Work on clocks, under way or over.</summary>
public sealed record JobModel : BaseNopModel
{
    public required string Title { get; init; }

    public required BadgeModel State { get; init; }

    /// <summary>Null once it is over.</summary>
    public JobBarModel? Bar { get; init; }

    public string? Error { get; init; }

    /// <summary>What the end means, in a sentence; empty before.</summary>
    public required string Summary { get; init; }

    /// <summary>What it did, each with its name; empty before the end.</summary>
    public required IReadOnlyList<(string Name, string Value)> Figures { get; init; }

    /// <summary>What it could not do.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
