using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

namespace Nop.Plugin.CustomerCare.Admin.Models.Contacts;

/// <summary>What a list of replies was asked for, as it stands in its address.</summary>
public sealed record ReplySearchModel : ReportSearchModel
{
    /// <summary>A wire name.</summary>
    public string? Show { get; set; }

    /// <summary>Whether only one agent's are asked for; nobody known, where neither id nor name is given.</summary>
    public bool ByAgent { get; set; }

    public int? AgentId { get; set; }

    public string? AgentName { get; set; }

    public int? StoreId { get; set; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; set; } = 1;
}
