namespace Nop.Plugin.CustomerCare.Reports.Arrivals;

/// <summary>Where reports find what came in.</summary>
public interface IArrivals
{
    /// <summary>Inquiries that came in in a period, in any order; without spam and what machines alone wrote.</summary>
    /// <param name="fromUtc">Inclusive, UTC.</param>
    /// <param name="toUtc">Exclusive, UTC.</param>
    /// <param name="filter">Of which inquiries; of their clocks, one at least must be as it asks.</param>
    IAsyncEnumerable<Arrival> ReadAsync(DateTime fromUtc, DateTime toUtc, ReportFilter filter, CancellationToken cancellation = default);

    /// <summary>When orders were placed in a period, UTC, in any order; without deleted ones.</summary>
    /// <param name="storeId">The host's id; null for all stores.</param>
    IAsyncEnumerable<DateTime> ReadOrdersAsync(DateTime fromUtc, DateTime toUtc, int? storeId, CancellationToken cancellation = default);
}
