using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Reports.Trends;

/// <summary>Where trends find how promises were kept. What it costs grows with the clocks of the period, not with those before it.</summary>
public interface IServiceCounts
{
    /// <summary>By the parts into which the bounds cut the period, of the clocks that started there: one for each bound.</summary>
    /// <param name="timed">Whose times are wanted as well.</param>
    /// <param name="boundsUtc">Where each part begins, UTC, in order, at least one.</param>
    /// <param name="toUtc">Where the last ends, exclusive, UTC.</param>
    /// <param name="nowUtc">The instant at which open clocks are overdue or not, UTC.</param>
    Task<IReadOnlyList<ServiceCount>> CountAsync(
        SlaMetric timed,
        IReadOnlyList<DateTime> boundsUtc,
        DateTime toUtc,
        ReportFilter filter,
        DateTime nowUtc,
        CancellationToken cancellation = default);
}
