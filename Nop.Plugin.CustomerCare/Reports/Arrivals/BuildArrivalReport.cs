using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Arrivals;

/// <summary>Reports when inquiries came in and orders were placed in a range of local days of the default calendar; costs as much as the period holds.</summary>
public sealed class BuildArrivalReport(ISlaCatalogStore catalogs, IArrivals arrivals)
{
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The day after the last, exclusive.</param>
    /// <param name="filter">Of which inquiries; of orders, only its store is asked for.</param>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<ArrivalReport> ExecuteAsync(DateOnly from, DateOnly to, ReportFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var calendar = (await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar;
        var hours = BusinessTime.For(calendar);
        var (fromUtc, toUtc) = (hours.LocalDayStart(from), hours.LocalDayStart(to));
        var (inquiries, orders) = (new HourTally(hours), new HourTally(hours));
        await foreach (var arrival in arrivals.ReadAsync(fromUtc, toUtc, filter, cancellation))
            inquiries.Add(arrival.OnUtc);
        await foreach (var placedOnUtc in arrivals.ReadOrdersAsync(fromUtc, toUtc, filter.StoreId, cancellation))
            orders.Add(placedOnUtc);

        return new ArrivalReport(calendar, inquiries.Counts(), orders.Counts());
    }

    /// <summary>The inquiries behind the report's numbers, the newest first.</summary>
    /// <param name="day">Null for every day.</param>
    /// <param name="hour">Null for every hour.</param>
    /// <param name="outsideOnly">Only those that came in while the store was closed.</param>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<IReadOnlyList<Arrival>> ListAsync(DateOnly from, DateOnly to, ReportFilter filter, DayOfWeek? day, int? hour, bool outsideOnly, CancellationToken cancellation = default)
    {
        var hours = BusinessTime.For((await catalogs.LoadAsync(cancellation)).DefaultCalendar.Calendar);
        var listed = new List<Arrival>();
        await foreach (var arrival in arrivals.ReadAsync(hours.LocalDayStart(from), hours.LocalDayStart(to), filter, cancellation))
        {
            var at = HourOfWeek.Of(arrival.OnUtc, hours);
            if ((day ?? at.Day) == at.Day && (hour ?? at.Hour) == at.Hour && (!outsideOnly || !hours.IsOpen(arrival.OnUtc)))
                listed.Add(arrival);
        }

        return [.. listed.OrderByDescending(arrival => arrival.OnUtc).ThenByDescending(arrival => arrival.InquiryId)];
    }
}
