using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>The settings of one store, or of all stores.</summary>
public sealed partial record ConfigureModel : BaseNopModel
{
    public int ActiveStoreScopeConfiguration { get; set; }

    /// <summary>Whether the first-run guide isn't finished and this admin may use it.</summary>
    public bool OffersGuide { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.AcknowledgementsEnabled")]
    public bool AcknowledgementsEnabled { get; set; }

    public bool AcknowledgementsEnabled_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.AlertsEnabled")]
    public bool AlertsEnabled { get; set; }

    public bool AlertsEnabled_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.WarningsToAgent")]
    public bool WarningsToAgent { get; set; }

    public bool WarningsToAgent_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.WarningsToManagers")]
    public bool WarningsToManagers { get; set; }

    public bool WarningsToManagers_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.BreachesToAgent")]
    public bool BreachesToAgent { get; set; }

    public bool BreachesToAgent_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.BreachesToManagers")]
    public bool BreachesToManagers { get; set; }

    public bool BreachesToManagers_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.AlertAddresses")]
    public string? AlertAddresses { get; set; }

    public bool AlertAddresses_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.AlertDelivery")]
    public string? AlertDelivery { get; set; }

    public bool AlertDelivery_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DigestHours")]
    public int DigestHours { get; set; }

    public bool DigestHours_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.DigestHour")]
    public int DigestHour { get; set; }

    public bool DigestHour_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.SurveyDwellSeconds")]
    public int SurveyDwellSeconds { get; set; }

    public bool SurveyDwellSeconds_OverrideForStore { get; set; }

    /// <summary>For all stores only.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.SurveyRetentionMonths")]
    public int SurveyRetentionMonths { get; set; }

    /// <summary>For all stores only.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.RepeatedContactHours")]
    public int RepeatedContactHours { get; set; }

    /// <summary>For all stores only.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.InquiryRetentionMonths")]
    public int InquiryRetentionMonths { get; set; }

    /// <summary>For all stores only.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.KeepDataWhenUninstalled")]
    public bool KeepDataWhenUninstalled { get; set; }

    public IList<SelectListItem> AvailableDeliveries { get; set; } = [];

    /// <summary>Names of templates that the owner has switched off; empty if all are on.</summary>
    public string TemplatesOff { get; set; } = string.Empty;
}
