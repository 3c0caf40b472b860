using Microsoft.AspNetCore.Http;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Policies;

/// <summary>Calendars and policies as a file or as pasted text.</summary>
public sealed record PolicyImportModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.CustomerCare.Policies.Import.File")]
    public IFormFile? SettingsFile { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Policies.Import.Json")]
    public string? SettingsJson { get; set; }

    /// <summary>Everything that keeps it from being used; for the page only.</summary>
    public IReadOnlyList<string> Problems { get; set; } = [];
}
