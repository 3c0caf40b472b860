using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>What the inquiry list is narrowed to. Values are wire names, days yyyy-MM-dd; what isn't known narrows nothing.</summary>
public sealed record InquirySearchModel : BaseSearchModel
{
    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Text")]
    public string? SearchText { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Attention")]
    public string? Attention { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Status")]
    public string? Status { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Channel")]
    public string? Channel { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Agent")]
    public string? Agent { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.From")]
    public string? FromDay { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.To")]
    public string? ToDay { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.WithSpam")]
    public bool WithSpam { get; set; }

    [NopResourceDisplayName("Plugins.CustomerCare.Inquiries.Search.Order")]
    public string? SortBy { get; set; }

    public IList<SelectListItem> AvailableAttentions { get; set; } = [];

    public IList<SelectListItem> AvailableStatuses { get; set; } = [];

    public IList<SelectListItem> AvailableChannels { get; set; } = [];

    public IList<SelectListItem> AvailableOrders { get; set; } = [];
}
