using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>Uploads of files to import, and the earlier ones.</summary>
public sealed record ImportIndexModel : BaseNopModel
{
    public required int GreatestMegabytes { get; init; }

    /// <summary>Why the file that was just uploaded can't be read; empty if none was.</summary>
    public IReadOnlyList<ImportProblemModel> Problems { get; init; } = [];

    public required IReadOnlyList<EarlierModel> Earlier { get; init; }

    /// <param name="IsDraft">Whether it still waits to be confirmed.</param>
    public sealed record EarlierModel(long Id, string Title, InstantModel Uploaded, string By, BadgeModel State, bool IsDraft);
}
