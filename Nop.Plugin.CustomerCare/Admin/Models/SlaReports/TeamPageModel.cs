using Nop.Web.Framework;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>The page about agents and vendors, before its figures are there.</summary>
public sealed record TeamPageModel : BaseNopModel
{
    /// <summary>The filter, with what was asked for chosen; for a vendor only the period.</summary>
    public required ReportSearchModel Search { get; init; }

    /// <summary>The values of the report's address.</summary>
    public required IDictionary<string, string> Address { get; init; }

    /// <summary>The same for the figures, which are fetched later.</summary>
    public IDictionary<string, string> LoadRoute => new Dictionary<string, string>(Address) { ["area"] = AreaNames.ADMIN };

    public required string TimeZone { get; init; }

    /// <summary>Whether a vendor looks, for whom the shop's lists are closed.</summary>
    public required bool IsVendor { get; init; }

    /// <summary>Whether only the reader's own figures are shown.</summary>
    public required bool IsOwnOnly { get; init; }
}
