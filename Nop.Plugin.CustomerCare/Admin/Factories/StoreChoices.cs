using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
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
