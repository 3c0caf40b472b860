using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models.Inquiries;

/// <summary>What the inbox is narrowed to, all of it in its address. Values are wire names and the host's ids, days yyyy-MM-dd; what isn't known narrows nothing.</summary>
public sealed record InquirySearchModel : BaseNopModel
{
    /// <summary>The wire name of the part of the inbox; empty shows the open ones, or all where a text or a status is asked for.</summary>
    public string? View { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Text")]
    public string? SearchText { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Status")]
    public string? Status { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Channel")]
    public string? Channel { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Store")]
    public int? Store { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Vendor")]
    public int? Vendor { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Priority")]
    public string? Priority { get; set; }

    /// <summary>The host's customer id of an agent; "none" for nobody; else an agent's whole name.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Agent")]
    public string? Agent { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Language")]
    public string? Language { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.From")]
    public string? FromDay { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.To")]
    public string? ToDay { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.WithSpam")]
    public bool WithSpam { get; set; }

    /// <summary>The wire name of the order; empty lists what is due next first, and all inquiries by the newest.</summary>
    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Order")]
    public string? SortBy { get; set; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; set; }

    public IList<SelectListItem> AvailableStatuses { get; set; } = [];

    public IList<SelectListItem> AvailableChannels { get; set; } = [];

    public IList<SelectListItem> AvailableStores { get; set; } = [];

    public IList<SelectListItem> AvailableVendors { get; set; } = [];

    public IList<SelectListItem> AvailablePriorities { get; set; } = [];

    public IList<SelectListItem> AvailableAgents { get; set; } = [];

    public IList<SelectListItem> AvailableLanguages { get; set; } = [];

    public IList<SelectListItem> AvailableOrders { get; set; } = [];
}
