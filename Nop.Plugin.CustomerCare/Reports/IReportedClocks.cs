namespace Nop.Plugin.CustomerCare.Reports;

/// <summary>Where reports find the clocks.</summary>
public interface IReportedClocks
{
    /// <summary>All clocks that started in a period, in any order.</summary>
    /// <param name="fromUtc">Inclusive, UTC; null for the beginning.</param>
    /// <param name="toUtc">Exclusive, UTC; null for no end.</param>
    /// <param name="filter">Of which inquiries.</param>
    IAsyncEnumerable<ReportedClock> ReadAsync(DateTime? fromUtc, DateTime? toUtc, ReportFilter filter, CancellationToken cancellation = default);
}
