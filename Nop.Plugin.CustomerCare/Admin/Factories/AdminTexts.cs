using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Admin.Factories;

/// <summary>Our texts in the admin's language.</summary>
public sealed class AdminTexts(ILocalizationService localization)
{
    public async Task<string> GetAsync(string key)
    {
        return await localization.GetResourceAsync(key);
    }

    public async Task<string> FormatAsync(string key, params object[] values)
    {
        return string.Format(CultureInfo.CurrentCulture, await localization.GetResourceAsync(key), values);
    }

    /// <summary>The name of a channel, status, priority, metric and so on, by its type and wire name.</summary>
    public async Task<string> NameAsync<T>(T value) where T : struct, Enum
    {
        return await localization.GetResourceAsync($"{CustomerCareDefaults.TEXT_KEY_PREFIX}{typeof(T).Name}.{WireName.Of(value)}");
    }

    /// <summary>All values of a type for a drop-down list, after a first entry that stands for any of them.</summary>
    public async Task<IList<SelectListItem>> OptionsAsync<T>() where T : struct, Enum
    {
        var options = new List<SelectListItem> { new(await GetAsync("Plugins.CustomerCare.Common.Any"), string.Empty) };
        foreach (var value in Enum.GetValues<T>())
            options.Add(new SelectListItem(await NameAsync(value), WireName.Of(value)));

        return options;
    }

    public async Task<DurationUnits> DurationUnitsAsync()
    {
        return new DurationUnits(
            await GetAsync("Plugins.CustomerCare.Duration.Days"),
            await GetAsync("Plugins.CustomerCare.Duration.Hours"),
            await GetAsync("Plugins.CustomerCare.Duration.Minutes"),
            await GetAsync("Plugins.CustomerCare.Duration.Seconds"));
    }
}
