using Nop.Core;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Of which store the dashboard's figures are: the one that the admin chose to work on, as in reports.</summary>
public sealed class DashboardStore(IStoreContext storeContext, IStoreService stores)
{
    /// <summary>Null for all of them.</summary>
    public async Task<int?> IdAsync()
    {
        return await storeContext.GetActiveStoreScopeConfigurationAsync() is > 0 and var store ? store : null;
    }

    /// <summary>Null for all of them.</summary>
    public async Task<string?> NameAsync()
    {
        return await IdAsync() is { } id ? (await stores.GetStoreByIdAsync(id))?.Name : null;
    }
}
