using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>Reads how promises were kept lately, in days of the default calendar's zone.</summary>
public sealed class ReadServiceTrend(ISlaCatalogStore catalogs, ReadServiceParts readParts, TimeProvider clock)
{
    /// <exception cref="SlaSettingsException">There is no calendar, hence no zone.</exception>
    public async Task<ServiceTrend> ExecuteAsync(TrendSpan span, ReportFilter filter, CancellationToken cancellation = default)
    {
        var zone = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var days = TrendParts.Of(span, DateOnly.FromDateTime(zone.ToLocal(clock.GetUtcNow().UtcDateTime)));
        var (parts, total) = await readParts.ExecuteAsync(days, zone, filter, cancellation);
        return new ServiceTrend(span, zone.Calendar.TimeZoneId, parts, total);
    }
}
