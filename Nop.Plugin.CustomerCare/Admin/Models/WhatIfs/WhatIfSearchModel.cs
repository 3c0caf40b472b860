using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.WhatIfs;

/// <summary>What is asked, all of it in the address and nothing of it stored. Values are wire names and the host's ids, days yyyy-MM-dd; what isn't known narrows nothing.</summary>
public sealed record WhatIfSearchModel : BaseNopModel
{
    public string? FromDay { get; set; }

    public string? ToDay { get; set; }

    public int? Store { get; set; }

    public string? Channel { get; set; }

    public int? Vendor { get; set; }

    public int? Agent { get; set; }

    /// <summary>The name of a policy, whatever its version.</summary>
    public string? Policy { get; set; }

    public string? Priority { get; set; }

    public string? Language { get; set; }

    public string? Metric { get; set; }

    /// <summary>The id of a calendar version, <see cref="CHANGED_WEEK"/>, or nothing for the hours as they were.</summary>
    public string? Hours { get; set; }

    /// <summary>Seven days from Monday on, as typed.</summary>
    [AllFormValues]
    public List<string?> Week { get; set; } = [];

    /// <summary>As typed; nothing for the target as it was.</summary>
    public string? Minutes { get; set; }

    public string? Time { get; set; }

    public const string CHANGED_WEEK = "week";
}
