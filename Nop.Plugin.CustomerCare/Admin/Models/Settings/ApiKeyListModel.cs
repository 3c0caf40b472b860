using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>The keys of the inbound API.</summary>
public sealed record ApiKeyListModel : BaseNopModel
{
    public required IReadOnlyList<RowModel> Rows { get; init; }

    public required ApiKeyFormModel Form { get; init; }

    public required IReadOnlyList<SelectListItem> Stores { get; init; }

    /// <summary>Where the API is, without a slash at the end.</summary>
    public required string Address { get; init; }

    /// <summary>The key that was made just now: this page is the only one that ever shows it. Null if none was.</summary>
    public string? Secret { get; init; }

    public sealed record RowModel(int Id, string Name, string Hint, string Scopes, string Store, string? CreatedBy, InstantModel Created, InstantModel? LastUsed, InstantModel? Revoked);
}
