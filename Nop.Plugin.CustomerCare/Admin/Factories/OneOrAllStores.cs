using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>One store, or all of them.</summary>
public sealed class OneOrAllStores(AdminTexts texts, IStoreService stores)
{
    /// <param name="chosen">Null for all.</param>
    public async Task<IReadOnlyList<SelectListItem>> ListAsync(int? chosen)
    {
        var all = new SelectListItem(await texts.GetAsync("Plugins.CustomerCare.Connections.AllStores"), string.Empty, chosen is null);
        return [all, .. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, store.Id.ToString(CultureInfo.InvariantCulture), store.Id == chosen))];
    }

    /// <summary>The store's name; that of all for null, the number of one that is gone.</summary>
    public async Task<string> NameAsync(int? storeId)
    {
        if (storeId is not { } id)
            return await texts.GetAsync("Plugins.CustomerCare.Connections.AllStores");

        return (await stores.GetStoreByIdAsync(id))?.Name ?? id.ToString(CultureInfo.InvariantCulture);
    }

    public async Task<bool> ExistsAsync(int? storeId)
    {
        return storeId is not { } id || await stores.GetStoreByIdAsync(id) is not null;
    }
}
