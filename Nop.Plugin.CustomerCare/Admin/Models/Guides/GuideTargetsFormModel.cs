using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>What a shop promises, as an admin types it: opening hours, whole or with a fraction.</summary>
public sealed record GuideTargetsFormModel : BaseNopModel
{
    public string? FirstResponse { get; set; }

    /// <summary>To whoever writes again after an answer; blank promises nothing.</summary>
    public string? NextResponse { get; set; }

    /// <summary>Blank promises nothing.</summary>
    public string? Resolution { get; set; }
}
