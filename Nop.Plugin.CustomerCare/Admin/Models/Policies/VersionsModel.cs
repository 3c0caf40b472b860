using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>Every version of every calendar and policy that was ever saved.</summary>
public sealed record VersionsModel : BaseNopModel
{
    public required IReadOnlyList<GroupModel> Calendars { get; init; }

    public required IReadOnlyList<GroupModel> Policies { get; init; }

    /// <param name="Versions">The newest first.</param>
    public sealed record GroupModel(string Name, IReadOnlyList<RowModel> Versions);

    /// <param name="Changed">Names of the parts in which it differs from the version before; empty for the first.</param>
    /// <param name="Lines">What it says, a line each.</param>
    public sealed record RowModel(int Id, int Version, InstantModel Saved, bool IsCurrent, string Changed, IReadOnlyList<string> Lines);
}
