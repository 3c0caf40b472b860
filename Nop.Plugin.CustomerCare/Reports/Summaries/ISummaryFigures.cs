using Nop.Plugin.CustomerCare.Calendars;

namespace Nop.Plugin.CustomerCare.Reports.Summaries;

/// <summary>Where summaries find their figures.</summary>
public interface ISummaryFigures
{
    /// <summary>Both kinds, of one store.</summary>
    /// <param name="zone">Whose local days are meant.</param>
    Task<ManagerSummary> ReadAsync(int storeId, SummaryPeriod period, BusinessTime zone, CancellationToken cancellation = default);
}
