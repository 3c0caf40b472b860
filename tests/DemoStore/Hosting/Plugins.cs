using Nop.Services.Cms;
using Nop.Services.Configuration;
using Nop.Services.Customers;
using Nop.Services.Plugins;
using Nop.Services.Security;

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

/// <summary>Installed plugins as objects; one that isn't installed isn't found.</summary>
public sealed class PluginManager<TPlugin>(PluginState state, IServiceProvider services) : IPluginManager<TPlugin> where TPlugin : class, IPlugin
{
    public async Task<IList<TPlugin>> LoadAllPluginsAsync(Customer? customer = null, int storeId = 0)
    {
        var installed = await state.InstalledAsync();
        return PluginFolder.Descriptors
            .Where(descriptor => installed.ContainsKey(descriptor.SystemName) && typeof(TPlugin).IsAssignableFrom(descriptor.PluginType))
            .Select(descriptor => (TPlugin)PluginLife.Instance(descriptor, services))
            .ToList();
    }

    public async Task<TPlugin> LoadPluginBySystemNameAsync(string systemName, Customer? customer = null, int storeId = 0)
    {
        return (await LoadAllPluginsAsync()).FirstOrDefault(plugin => plugin.PluginDescriptor.SystemName == systemName)!;
    }
}

public sealed class PluginService(PluginState state) : IPluginService
{
    public async Task<PluginDescriptor> GetPluginDescriptorBySystemNameAsync<TPlugin>(
        string systemName, LoadPluginsMode loadMode = LoadPluginsMode.InstalledOnly, Customer? customer = null, int storeId = 0, string? group = null)
        where TPlugin : class, IPlugin
    {
        var installed = await state.InstalledAsync();
        return PluginFolder.Descriptors.FirstOrDefault(descriptor => descriptor.SystemName == systemName && loadMode switch
        {
            LoadPluginsMode.InstalledOnly => installed.ContainsKey(systemName),
            LoadPluginsMode.NotInstalledOnly => !installed.ContainsKey(systemName),
            _ => true
        })!;
    }
}

/// <summary>Install, update and uninstall, in the host's order: installs and updates at a start, uninstalls in the process that is about to restart.</summary>
public sealed class PluginLife(PluginState state, IPermissionService permissions, ILogger logger, IServiceProvider services)
{
    public static IPlugin Instance(PluginDescriptor descriptor, IServiceProvider services)
    {
        var plugin = (IPlugin)ActivatorUtilities.CreateInstance(services, descriptor.PluginType);
        plugin.PluginDescriptor = descriptor;
        return plugin;
    }

    public async Task StartAsync()
    {
        foreach (var descriptor in await WaitingAsync(true))
            await TryAsync(descriptor, true, Instance(descriptor, services).InstallAsync, descriptor.Version);

        var installed = await state.InstalledAsync();
        foreach (var descriptor in PluginFolder.Descriptors.Where(each => installed.TryGetValue(each.SystemName, out var version) && version != each.Version))
        {
            await Instance(descriptor, services).UpdateAsync(installed[descriptor.SystemName], descriptor.Version);
            await state.SetInstalledAsync(descriptor.SystemName, descriptor.Version);
        }

        await permissions.InsertPermissionsAsync();
    }

    public async Task UninstallWaitingAsync()
    {
        foreach (var descriptor in (await WaitingAsync(false)).Reverse())
            await TryAsync(descriptor, false, Instance(descriptor, services).UninstallAsync, null);
    }

    private async Task<IEnumerable<PluginDescriptor>> WaitingAsync(bool toInstall)
    {
        var waiting = await state.WaitingAsync(toInstall);
        return PluginFolder.Descriptors.Where(descriptor => waiting.Contains(descriptor.SystemName)).ToList();
    }

    private async Task TryAsync(PluginDescriptor descriptor, bool toInstall, Func<Task> work, string? versionAfter)
    {
        try
        {
            await work();
            await state.SetInstalledAsync(descriptor.SystemName, versionAfter);
            await state.SetWaitingAsync(toInstall, descriptor.SystemName, false);
        }
        catch (Exception exception)
        {
            await logger.ErrorAsync($"Plugin {descriptor.SystemName}: {exception.Message}", exception);
        }
    }
}

/// <summary>The widgets that are active and ask for a zone.</summary>
public sealed class Widgets(IPluginManager<IWidgetPlugin> plugins, WidgetSettings settings)
{
    public async Task<IReadOnlyList<Type>> InZoneAsync(string zone)
    {
        var components = new List<Type>();
        foreach (var plugin in await plugins.LoadAllPluginsAsync())
            if (settings.ActiveWidgetSystemNames.Contains(plugin.PluginDescriptor.SystemName) && (await plugin.GetWidgetZonesAsync()).Contains(zone))
                components.Add(plugin.GetWidgetViewComponent(zone));

        return components;
    }
}
