using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>What a report is narrowed to, all of it in its address. Values are wire names and the host's ids, days yyyy-MM-dd; what isn't known narrows nothing.</summary>
public record ReportSearchModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.CustomerCare.SlaReport.From")]
    public string? FromDay { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.SlaReport.To")]
    public string? ToDay { get; set; }

    /// <summary>0 for all stores; where it isn't named, the store that the admin chose to work on.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Store")]
    public int? Store { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Channel")]
    public string? Channel { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Vendor")]
    public int? Vendor { get; set; }

    /// <summary>The host's customer id of an agent; else an agent's whole name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Agent")]
    public string? Agent { get; set; }

    /// <summary>The name of a policy, whatever its version.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.SlaReport.Policy")]
    public string? Policy { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Priority")]
    public string? Priority { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Language")]
    public string? Language { get; set; }

    public IList<SelectListItem> AvailableStores { get; set; } = [];

    public IList<SelectListItem> AvailableChannels { get; set; } = [];

    public IList<SelectListItem> AvailableVendors { get; set; } = [];

    public IList<SelectListItem> AvailableAgents { get; set; } = [];

    public IList<SelectListItem> AvailablePolicies { get; set; } = [];

    public IList<SelectListItem> AvailablePriorities { get; set; } = [];

    public IList<SelectListItem> AvailableLanguages { get; set; } = [];
}
