using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>How promises were kept lately.</summary>
/// <param name="TimeZone">The IANA zone in which days are meant.</param>
/// <param name="Parts">In order.</param>
/// <param name="Total">All of them together.</param>
public sealed record ServiceTrend(TrendSpan Span, string TimeZone, IReadOnlyList<ServicePart> Parts, ServicePart Total)
{
    /// <summary>First response, and whatever else was judged.</summary>
    public IReadOnlyList<SlaMetric> Metrics => [.. Total.Figures.Where(figures => figures.Judged > 0).Select(figures => figures.Metric).Append(SlaMetric.FirstResponse).Distinct().Order()];

    public bool HasFigures => Total.Figures.Any(figures => figures.Judged > 0);
}
