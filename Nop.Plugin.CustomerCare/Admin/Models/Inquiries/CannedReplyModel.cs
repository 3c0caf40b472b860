using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>A canned reply being written.</summary>
public sealed record CannedReplyModel : BaseNopModel
{
    /// <summary>0 for a new one.</summary>
    public int Id { get; set; }

    public string? Name { get; set; }

    public string? Body { get; set; }

    /// <summary>Null for all stores.</summary>
    public int? StoreId { get; set; }

    /// <summary>Empty for all languages.</summary>
    public string? LanguageCode { get; set; }

    public IList<SelectListItem> AvailableStores { get; set; } = [];

    public IList<SelectListItem> AvailableLanguages { get; set; } = [];
}
