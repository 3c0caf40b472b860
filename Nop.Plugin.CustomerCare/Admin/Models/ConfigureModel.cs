using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>The settings of one store, or of all stores.</summary>
public sealed record ConfigureModel : BaseNopModel
{
    public int ActiveStoreScopeConfiguration { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.CaptureContactForm")]
    public bool CaptureContactForm { get; set; }

    public bool CaptureContactForm_OverrideForStore { get; set; }
}
