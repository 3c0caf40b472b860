using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>A shop's opening hours as an admin types them.</summary>
public sealed record GuideHoursFormModel : BaseNopModel
{
    public string? TimeZoneId { get; set; }

    /// <summary>A line for each day from Monday on.</summary>
    [AllFormValues]
    public List<string?> Week { get; set; } = [];

    /// <summary>Wire name of the country whose public holidays are kept; blank for none.</summary>
    public string? Country { get; set; }
}
