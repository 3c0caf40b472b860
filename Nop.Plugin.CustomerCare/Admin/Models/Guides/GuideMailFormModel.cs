using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Guides;

/// <summary>Who is mailed what, as an admin ticks it.</summary>
public sealed record GuideMailFormModel : BaseNopModel
{
    public bool Acknowledge { get; set; }

    public bool Alert { get; set; }

    public string? AlertAddresses { get; set; }

    public bool Footer { get; set; }
}
