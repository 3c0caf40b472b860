using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;

/// <summary>Reads what a report is asked for; where no store is named, it is of the store that the admin chose to work on. What the reader may not ask for isn't asked.</summary>
public sealed class ReadReportRequest(ISlaCatalogStore catalogs, IStoreContext storeContext, ReadTeamScope readScope, TimeProvider clock)
{
    /// <exception cref="SlaSettingsException">There is no calendar.</exception>
    public async Task<ReportRequest> ExecuteAsync(ReportSearchModel search, CancellationToken cancellation)
    {
        var scope = search.Store is null ? await storeContext.GetActiveStoreScopeConfigurationAsync() : ReportRequest.ALL_STORES;
        var request = ReportRequest.Of(search, scope, await catalogs.LoadAsync(cancellation), clock.GetUtcNow().UtcDateTime);
        return request with { Filter = (await readScope.ExecuteAsync()).Narrow(request.Filter) };
    }
}
