using Nop.Plugin.CustomerCare.Calendars;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>Reads how promises were kept in stretches of local days that follow each other.</summary>
public sealed class ReadServiceParts(IServiceCounts counts, TimeProvider clock)
{
    /// <param name="parts">In order, without gaps, at least one.</param>
    /// <param name="zone">Whose local days are meant.</param>
    public async Task<IReadOnlyList<ServicePart>> ExecuteAsync(IReadOnlyList<PeriodPart> parts, BusinessTime zone, ReportFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(zone);
        var bounds = parts.Select(part => zone.LocalDayStart(part.FirstDay)).ToList();
        var toUtc = zone.LocalDayStart(parts[^1].End);
        var figures = await counts.CountAsync(bounds, toUtc, filter, clock.GetUtcNow().UtcDateTime, cancellation);
        var medians = await counts.MediansAsync(SlaMetric.FirstResponse, bounds, toUtc, filter, cancellation);
        return [.. parts.Select((part, index) => new ServicePart(part, figures[index], medians[index]))];
    }
}
