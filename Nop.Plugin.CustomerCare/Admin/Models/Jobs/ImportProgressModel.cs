using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>An import under way or over.</summary>
public sealed record ImportProgressModel : BaseNopModel
{
    public required string Title { get; init; }

    /// <summary>Null once it is over.</summary>
    public JobBarModel? Bar { get; init; }

    public required BadgeModel State { get; init; }

    public string? Error { get; init; }

    /// <summary>What it did, each with its name; empty before the end.</summary>
    public required IReadOnlyList<(string Name, string Count)> Figures { get; init; }

    public required ImportProblemsModel Problems { get; init; }
}
