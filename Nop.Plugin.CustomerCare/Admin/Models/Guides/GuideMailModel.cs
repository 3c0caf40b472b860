using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>The guide's fourth step: who is mailed what.</summary>
public sealed record GuideMailModel : BaseNopModel
{
    public required GuideFrameModel Frame { get; init; }

    public required GuideMailFormModel Form { get; init; }

    /// <summary>Where alerts go if no address is typed; null where the store has no mail account.</summary>
    public string? StoreAddress { get; init; }

    public required MailPreviewModel Preview { get; init; }

    /// <summary>What stands below a contact mail, in the store's language.</summary>
    public required IReadOnlyList<string> Footer { get; init; }
}
