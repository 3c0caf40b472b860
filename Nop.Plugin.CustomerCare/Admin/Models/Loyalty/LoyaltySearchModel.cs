using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Loyalty;

/// <summary>What the page is asked for, all in its address. Days are yyyy-MM-dd; what can't be read asks for the usual.</summary>
public sealed record LoyaltySearchModel : BaseNopModel
{
    public string? FromDay { get; set; }

    public string? ToDay { get; set; }

    public int? Store { get; set; }

    /// <summary>From how many paid orders on a customer is loyal.</summary>
    public string? LoyalOrders { get; set; }

    /// <summary>From what paid total on a customer is loyal.</summary>
    public string? LoyalPaid { get; set; }

    /// <summary>Of the list, from 1.</summary>
    public int PageNumber { get; set; } = 1;
}
