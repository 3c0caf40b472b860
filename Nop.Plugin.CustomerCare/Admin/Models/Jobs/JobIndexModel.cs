using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Jobs;

/// <summary>Work on clocks: what can be begun and what was done.</summary>
public sealed record JobIndexModel : BaseNopModel
{
    public required IReadOnlyList<EarlierModel> Earlier { get; init; }

    public sealed record EarlierModel(long Id, string Title, InstantModel Started, string By, BadgeModel State);
}
