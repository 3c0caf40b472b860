using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Models.Dashboard;

/// <summary>The card that shows how promises were kept lately.</summary>
public sealed record ServiceTrendModel : BaseNopModel
{
    public required bool HasFigures { get; init; }

    /// <summary>The wire name of the span.</summary>
    public required string Span { get; init; }

    public required string TimeZone { get; init; }

    public required IReadOnlyList<MetricModel> Metrics { get; init; }

    /// <summary>The median first response of all days.</summary>
    public required MedianModel Median { get; init; }

    public required IReadOnlyList<RowModel> Rows { get; init; }

    /// <summary>For Content/charts.js.</summary>
    public required string AttainmentChart { get; init; }

    public required string MedianChart { get; init; }

    /// <summary>The address of the report of these days.</summary>
    public required IDictionary<string, string> Report { get; init; }

    /// <param name="Judged">What the attainment is a share of, with its list.</param>
    public sealed record MetricModel(string WireName, string Name, string Attainment, NumberModel Judged);

    /// <param name="Measured">What the median is of, with its list.</param>
    public sealed record MedianModel(string Text, NumberModel Measured);

    /// <summary>A day or a month.</summary>
    /// <param name="Metrics">In the order of <see cref="ServiceTrendModel.Metrics"/>.</param>
    public sealed record RowModel(string Name, IReadOnlyList<MetricModel> Metrics, MedianModel Median);
}
