using Nop.Core.Domain.Stores;
using Nop.Services.Configuration;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>The settings of each store; a task runs for all of them, not for the one of its request.</summary>
public sealed class StoreSettings(IStoreService stores, ISettingService settings)
{
    /// <summary>The stores whose settings say so.</summary>
    public async Task<IReadOnlyList<(Store Store, CustomerCareSettings Settings)>> WhereAsync(Func<CustomerCareSettings, bool> chosen)
    {
        var found = new List<(Store, CustomerCareSettings)>();
        foreach (var store in await stores.GetAllStoresAsync())
            if (await settings.LoadSettingAsync<CustomerCareSettings>(store.Id) is var own && chosen(own))
                found.Add((store, own));

        return found;
    }
}
