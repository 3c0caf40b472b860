using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Web.Framework;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.SlaReports;

/// <summary>The SLA report as a page.</summary>
public sealed record SlaReportModel : BaseNopModel
{
    /// <summary>The filter, with what was asked for chosen. Days are local days of the store's zone, both inclusive, as people name a period.</summary>
    public required ReportSearchModel Search { get; init; }

    /// <summary>The values of the report's address.</summary>
    public required IDictionary<string, string> Address { get; init; }

    /// <summary>The same for parts of the page that are fetched later.</summary>
    public IDictionary<string, string> LoadRoute => new Dictionary<string, string>(Address) { ["area"] = AreaNames.ADMIN };

    /// <summary>Whether anything beside the period is asked for.</summary>
    public required bool IsNarrowed { get; init; }

    /// <summary>The IANA id of the store's zone.</summary>
    public required string TimeZone { get; init; }

    public required IReadOnlyList<MetricModel> Metrics { get; init; }

    /// <summary>What figures are compared with, in words; null where there is nothing before.</summary>
    public string? Before { get; init; }

    public required IReadOnlyList<WeekModel> Weeks { get; init; }

    public required IReadOnlyList<BandModel> FirstResponses { get; init; }

    public required IReadOnlyList<BenchmarkModel> Benchmarks { get; init; }

    /// <summary>Inquiries whose answer is overdue.</summary>
    public required NumberModel Unanswered { get; init; }

    /// <summary>Broken promises, excused ones included.</summary>
    public required NumberModel Broken { get; init; }

    /// <summary>Whether any clock started in the period.</summary>
    public required bool HasFigures { get; init; }

    /// <summary>Whether any of them was excused.</summary>
    public required bool HasExcused { get; init; }

    /// <summary>What the page's script draws, as JSON.</summary>
    public required string WeeksChart { get; init; }

    /// <summary>What the page's script draws, as JSON.</summary>
    public required string FirstResponsesChart { get; init; }

    public sealed record MetricModel
    {
        public required string WireName { get; init; }

        public required string Name { get; init; }

        public required string Attainment { get; init; }

        public ChangeModel? AttainmentChange { get; init; }

        /// <summary>By the wire name of what the list behind it shows.</summary>
        public required IReadOnlyDictionary<string, NumberModel> Numbers { get; init; }

        public required string Median { get; init; }

        public ChangeModel? MedianChange { get; init; }

        public required string P90 { get; init; }

        public ChangeModel? P90Change { get; init; }
    }

    public sealed record WeekModel(string Metric, string Monday, string Attainment, NumberModel Judged);

    public sealed record BandModel(string Name, NumberModel Count, string Share);

    /// <param name="Own">The store's own figure.</param>
    public sealed record BenchmarkModel(string Name, string Published, string Own, string Source);
}
