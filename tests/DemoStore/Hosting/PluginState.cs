using Nop.Services.Configuration;

namespace DemoStore.Hosting;

/// <summary>Which plugins are installed, in which version, and what waits for the next start: settings of the store, so that they go with its database.</summary>
public sealed class PluginState(ISettingService settings)
{
    private const string InstalledKey = "demostore.plugins.installed";
    private const string ToInstallKey = "demostore.plugins.toinstall";
    private const string ToUninstallKey = "demostore.plugins.touninstall";

    public async Task<Dictionary<string, string>> InstalledAsync()
    {
        var entries = await settings.GetSettingByKeyAsync(InstalledKey, new List<string>());
        return entries.Select(entry => entry.Split('=')).ToDictionary(parts => parts[0], parts => parts[1]);
    }

    public async Task SetInstalledAsync(string systemName, string? version)
    {
        var installed = await InstalledAsync();
        installed.Remove(systemName);
        if (version is not null)
            installed[systemName] = version;

        await settings.SetSettingAsync(InstalledKey, installed.Select(entry => $"{entry.Key}={entry.Value}").ToList());
    }

    public Task<List<string>> WaitingAsync(bool toInstall)
    {
        return settings.GetSettingByKeyAsync(toInstall ? ToInstallKey : ToUninstallKey, new List<string>());
    }

    public async Task SetWaitingAsync(bool toInstall, string systemName, bool isWaiting)
    {
        var waiting = (await WaitingAsync(toInstall)).Where(name => name != systemName).ToList();
        if (isWaiting)
            waiting.Add(systemName);

        await settings.SetSettingAsync(toInstall ? ToInstallKey : ToUninstallKey, waiting);
    }
}
