using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>Reads how promises were kept lately, in days of the default calendar's zone.</summary>
public sealed class ReadServiceTrend(ISlaCatalogStore catalogs, ReadServiceParts readParts, IServiceCounts counts, TimeProvider clock)
{
    /// <exception cref="SlaSettingsException">There is no calendar, hence no zone.</exception>
    public async Task<ServiceTrend> ExecuteAsync(TrendSpan span, ReportFilter filter, CancellationToken cancellation = default)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var days = TrendParts.Of(span, DateOnly.FromDateTime(zone.ToLocal(clock.GetUtcNow().UtcDateTime)));
        var parts = await readParts.ExecuteAsync(days, zone, filter, cancellation);
        var whole = new PeriodPart(days[0].FirstDay, days[^1].End);
        var medians = await counts.MediansAsync(SlaMetric.FirstResponse, [zone.LocalDayStart(whole.FirstDay)], zone.LocalDayStart(whole.End), filter, cancellation);
        return new ServiceTrend(span, zone.Calendar.TimeZoneId, parts, new ServicePart(whole, Sum(parts), medians[0]));
    }

    private static IReadOnlyList<ServiceFigures> Sum(IReadOnlyList<ServicePart> parts)
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
