using Microsoft.Playwright;

namespace Nop.Plugin.CustomerCare.StoreTests;

/// <summary>Our page of settings, on which the browser is.</summary>
internal static class SettingsPage
{
    /// <summary>Switches settings on and saves. Their cards may be folded.</summary>
    public static async Task CheckAsync(IPage page, params string[] settings)
    {
        foreach (var setting in settings)
            await SetAsync(page, setting, true);
        await SaveAsync(page);
    }

    /// <summary>Sets one without saving.</summary>
    public static Task SetAsync(IPage page, string setting, bool isOn)
    {
        return page.EvaluateAsync($"isOn => document.querySelector('input#{setting}[type=checkbox]').checked = isOn", isOn);
    }

    public static async Task SaveAsync(IPage page)
    {
        await page.RunAndWaitForResponseAsync(
            () => page.EvaluateAsync("document.querySelector('button[name=save]').form.requestSubmit(document.querySelector('button[name=save]'))"),
            answer => answer.Request.Method == "POST" && answer.Url.Contains("CustomerCareSettings", StringComparison.Ordinal));
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }
}
