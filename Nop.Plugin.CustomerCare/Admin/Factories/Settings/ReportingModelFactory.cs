using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reporting;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Settings;

/// <summary>Prepares the page of the reporting database; nothing secret is on it.</summary>
public sealed class ReportingModelFactory(IReplicaSource source, StoreDatabase store)
{
    public async Task<ReportingModel> PrepareAsync()
    {
        try
        {
            var kept = await source.FindAsync();
            return new ReportingModel(kept is not null, kept is null ? string.Empty : ConnectionText.Where(kept), store.Engine.Name);
        }
        catch (StoreDatabaseException)
        {
            return new ReportingModel(true, string.Empty, store.Engine.Name);
        }
    }
}
