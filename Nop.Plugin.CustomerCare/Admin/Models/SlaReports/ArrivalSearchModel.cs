namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>Which inquiries that came in are listed, as it stands in the list's address.</summary>
public sealed record ArrivalSearchModel : ReportSearchModel
{
    /// <summary>0 for Sunday to 6 for Saturday; null for every day.</summary>
    public int? Day { get; set; }

    /// <summary>0 to 23; null for every hour.</summary>
    public int? Hour { get; set; }

    /// <summary>Only what came in while the store was closed.</summary>
    public bool Outside { get; set; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; set; } = 1;
}
