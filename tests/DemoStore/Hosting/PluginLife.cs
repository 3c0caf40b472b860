using Nop.Services.Plugins;
using Nop.Services.Security;

namespace DemoStore.Hosting;

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
