using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>Reads how promises were kept in stretches of local days that follow each other.</summary>
public sealed class ReadServiceParts(IServiceCounts counts, TimeProvider clock)
{
    /// <param name="parts">In order, without gaps, at least one.</param>
    /// <param name="zone">Whose local days are meant.</param>
    /// <returns>Each part, and all of them together.</returns>
    public async Task<(IReadOnlyList<ServicePart> Parts, ServicePart Total)> ExecuteAsync(IReadOnlyList<PeriodPart> parts, BusinessTime zone, ReportFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(zone);
        var bounds = parts.Select(part => zone.LocalDayStart(part.FirstDay)).ToList();
        var toUtc = zone.LocalDayStart(parts[^1].End);
        var counted = await counts.CountAsync(SlaMetric.FirstResponse, bounds, toUtc, filter, clock.GetUtcNow().UtcDateTime, cancellation);
        return (
            [.. parts.Select((part, index) => new ServicePart(part, counted[index].Figures, TimeCounts.Median([counted[index].Times])))],
            new ServicePart(new PeriodPart(parts[0].FirstDay, parts[^1].End), Sum(counted), TimeCounts.Median([.. counted.Select(part => part.Times)])));
    }

    private static IReadOnlyList<ServiceFigures> Sum(IReadOnlyList<ServiceCount> parts)
    {
        return
        [
            .. from figures in parts.SelectMany(part => part.Figures)
               group figures by figures.Metric into metric
               orderby metric.Key
               select new ServiceFigures(metric.Key, metric.Sum(one => one.Met), metric.Sum(one => one.Breached), metric.Sum(one => one.Overdue))
        ];
    }
}
