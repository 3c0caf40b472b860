namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>What a list of clocks was asked for, as it stands in its address.</summary>
public sealed record ClockSearchModel : ReportSearchModel
{
    /// <summary>A wire name; all where it isn't one.</summary>
    public string? Show { get; set; }

    /// <summary>A wire name; every metric where it isn't one.</summary>
    public string? Metric { get; set; }

    /// <summary>The hours at which a band of response times ends; 0 for the one without an end.</summary>
    public int? Band { get; set; }

    /// <summary>A wire name; by the start where it isn't one.</summary>
    public string? SortBy { get; set; }

    public bool Descending { get; set; }

    /// <summary>From 1.</summary>
    public int PageNumber { get; set; } = 1;
}
