using Nop.Plugin.CustomerCare.Admin.Models.Jobs;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>The guide's third step: the store's own past.</summary>
public sealed record GuideHistoryModel : BaseNopModel
{
    public required GuideFrameModel Frame { get; init; }

    /// <summary>The newest count or run; null if there was none, or for those who may not see it.</summary>
    public HistoryModel? Job { get; init; }
}
