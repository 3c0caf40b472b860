using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>One store, or all of them.</summary>
public sealed class StoreChoices(AdminTexts texts, IStoreService stores)
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
using Nop.Services.Localization;
using Nop.Services.Stores;
using Nop.Services.Vendors;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>The host's stores, vendors and languages, for lists to choose from and for names.</summary>
public sealed class StoreChoices(IStoreService stores, IVendorService vendors, ILanguageService languages)
{
    /// <summary>Name and id.</summary>
    public async Task<IReadOnlyList<SelectListItem>> StoresAsync()
    {
        return [.. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, Text(store.Id)))];
    }

    /// <summary>Name and id; also those that are switched off.</summary>
    public async Task<IReadOnlyList<SelectListItem>> VendorsAsync()
    {
        return [.. (await vendors.GetAllVendorsAsync(showHidden: true)).Select(vendor => new SelectListItem(vendor.Name, Text(vendor.Id)))];
    }

    /// <summary>Name and two-letter code, each code once.</summary>
    public async Task<IReadOnlyList<SelectListItem>> LanguagesAsync()
    {
        return [.. (await languages.GetAllLanguagesAsync(true))
            .Where(language => !string.IsNullOrEmpty(language.UniqueSeoCode))
            .DistinctBy(language => language.UniqueSeoCode, StringComparer.OrdinalIgnoreCase)
            .Select(language => new SelectListItem(language.Name, language.UniqueSeoCode.ToLowerInvariant()))];
    }

    private static string Text(int id)
    {
        return id.ToString(CultureInfo.InvariantCulture);
    }
}
