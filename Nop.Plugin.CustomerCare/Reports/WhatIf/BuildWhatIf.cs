using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.WhatIf;

/// <summary>Asks how one promise would have been kept in a range of local days of the default calendar; writes nothing.</summary>
public sealed class BuildWhatIf(ISlaCatalogStore catalogs, IPastClocks clocks, TimeProvider clock)
{
    /// <param name="firstDay">Inclusive.</param>
    /// <param name="end">Exclusive.</param>
    /// <exception cref="ArgumentException">The end isn't after the first day.</exception>
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<WhatIfReport> ExecuteAsync(SlaMetric metric, DateOnly firstDay, DateOnly end, ReportFilter filter, Assumption assumption, CancellationToken cancellation = default)
    {
        if (end <= firstDay)
            throw new ArgumentException($"The period ends on {end:yyyy-MM-dd}, not after {firstDay:yyyy-MM-dd}.", nameof(end));

        var catalog = await catalogs.LoadAsync(cancellation);
        var zone = catalog.Time(catalog.DefaultCalendar.Id, TargetTime.Business);
        var tally = new WhatIfTally(metric, assumption, catalog, clock.GetUtcNow().UtcDateTime);
        await foreach (var past in clocks.ReadAsync(metric, zone.LocalDayStart(firstDay), zone.LocalDayStart(end), filter, cancellation))
            tally.Add(past);

        return tally.Report();
    }
}
