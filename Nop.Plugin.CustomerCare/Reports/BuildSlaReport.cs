using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Reports over the clocks that started in a range of local days of the default calendar.</summary>
public sealed class BuildSlaReport(ISlaCatalogStore catalogs, IReportedClocks clocks, TimeProvider clock)
{
    /// <param name="from">The first day, inclusive; null for the beginning.</param>
    /// <param name="to">The day after the last, exclusive; null for no end.</param>
    /// <exception cref="ArgumentException">The end lies before the beginning.</exception>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public Task<SlaReport> ExecuteAsync(DateOnly? from, DateOnly? to, CancellationToken cancellation = default)
    {
        return ExecuteAsync(from, to, ReportFilter.None, cancellation);
    }

    /// <param name="from">The first day, inclusive; null for the beginning.</param>
    /// <param name="to">The day after the last, exclusive; null for no end.</param>
    /// <param name="filter">Of which inquiries.</param>
    /// <exception cref="ArgumentException">The end lies before the beginning.</exception>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<SlaReport> ExecuteAsync(DateOnly? from, DateOnly? to, ReportFilter filter, CancellationToken cancellation = default)
    {
        if (to < from)
            throw new ArgumentException($"The period ends on {to:yyyy-MM-dd}, before it starts on {from:yyyy-MM-dd}.", nameof(to));

        var catalog = await catalogs.LoadAsync(cancellation);
        var zone = BusinessTime.For(catalog.DefaultCalendar.Calendar);
        var tally = new SlaReportTally(zone, Promised(catalog), clock.GetUtcNow().UtcDateTime);
        await foreach (var started in clocks.ReadAsync(Start(zone, from), Start(zone, to), filter, cancellation))
            tally.Add(started);

        return tally.Report(from, to);
    }

    private static IEnumerable<SlaMetric> Promised(SlaCatalog catalog)
    {
        return catalog.CurrentPolicies.Where(version => version.Policy.Enabled).SelectMany(version => version.Policy.Targets).Select(target => target.Metric);
    }

    private static DateTime? Start(BusinessTime zone, DateOnly? day)
    {
        return day is { } date ? zone.LocalDayStart(date) : null;
    }
}
