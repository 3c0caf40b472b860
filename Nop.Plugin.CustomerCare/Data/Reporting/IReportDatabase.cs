namespace Nop.Plugin.CustomerCare.Data.Reporting;

/// <summary>Where figures are read from: the store's own database, or a copy of it that is kept for reports. Only for reading.</summary>
public interface IReportDatabase
{
    Task<StoreSession> OpenAsync(CancellationToken cancellation = default);
}
