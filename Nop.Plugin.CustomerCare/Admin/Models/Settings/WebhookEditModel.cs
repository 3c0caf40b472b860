using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>The page of one webhook.</summary>
public sealed record WebhookEditModel : BaseNopModel
{
    public required WebhookFormModel Form { get; init; }

    /// <summary>What it can be told of; those that are ticked are selected.</summary>
    public required IReadOnlyList<SelectListItem> Events { get; init; }

    public required IReadOnlyList<SelectListItem> Stores { get; init; }

    /// <summary>The secret that was made just now: this page is the only one that ever shows it. Null if none was.</summary>
    public string? Secret { get; init; }
}
