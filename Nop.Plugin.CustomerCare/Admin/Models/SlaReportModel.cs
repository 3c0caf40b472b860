using Nop.Plugin.CustomerCare.Admin.Models.Contacts;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.ModelBinding;

namespace Nop.Plugin.CustomerCare.Admin.Models;

/// <summary>The SLA report as a page. Days are local days of the store's zone, yyyy-MM-dd, both inclusive, as people name a period.</summary>
public sealed record SlaReportModel : BaseNopModel
{
    [NopResourceDisplayName("Plugins.CustomerCare.SlaReport.From")]
    public required string FromDay { get; init; }

    [NopResourceDisplayName("Plugins.CustomerCare.SlaReport.To")]
    public required string ToDay { get; init; }

    /// <summary>The IANA id of the store's zone.</summary>
    public required string TimeZone { get; init; }

    public required IReadOnlyList<MetricModel> Metrics { get; init; }

    public required IReadOnlyList<WeekModel> Weeks { get; init; }

    public required IReadOnlyList<BandModel> FirstResponses { get; init; }

    /// <summary>Repeated contact after the replies of the period; null where that wasn't asked for.</summary>
    public ContactReportModel? Contacts { get; init; }

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

        public required string Measured { get; init; }

        public required string Met { get; init; }

        public required string Breached { get; init; }

        public required string Open { get; init; }

        public required string OpenOverdue { get; init; }

        public required string Ended { get; init; }

        public required string Excused { get; init; }

        public required string Median { get; init; }

        public required string P90 { get; init; }
    }

    public sealed record WeekModel(string Metric, string Monday, string Attainment, string Judged);

    public sealed record BandModel(string Name, string Count);
}
