using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>The summary that managers get by mail.</summary>
public sealed partial record ConfigureModel
{
    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.SummaryFrequency")]
    public string? SummaryFrequency { get; set; }

    public bool SummaryFrequency_OverrideForStore { get; set; }

    /// <summary>A wire name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.SummaryWeekday")]
    public string? SummaryWeekday { get; set; }

    public bool SummaryWeekday_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.SummaryHour")]
    public int SummaryHour { get; set; }

    public bool SummaryHour_OverrideForStore { get; set; }

    /// <summary>May be null, or the host's browser script would call it required and let no setting be saved.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Settings.SummaryStaff")]
    public IList<int>? SummaryStaff { get; set; } = [];

    public bool SummaryStaff_OverrideForStore { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Settings.SummaryAddresses")]
    public string? SummaryAddresses { get; set; }

    public bool SummaryAddresses_OverrideForStore { get; set; }

    public IList<SelectListItem> AvailableSummaryFrequencies { get; set; } = [];

    public IList<SelectListItem> AvailableSummaryWeekdays { get; set; } = [];

    public IList<SelectListItem> AvailableSummaryStaff { get; set; } = [];
}
