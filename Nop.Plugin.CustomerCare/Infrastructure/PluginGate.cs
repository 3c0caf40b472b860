using Nop.Services.Plugins;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>
/// Whether the plugin may work. Its consumers and tasks are alive as soon as its DLL is loaded, before it is installed, and stay so from its removal
/// to the restart.
/// </summary>
public sealed class PluginGate(IPluginManager<IPlugin> plugins, PluginState state)
{
    /// <exception cref="Exception">The host could not say.</exception>
    public async Task<bool> IsOpenAsync()
    {
        return state.Installed ?? await FindAsync() is not null;
    }

    /// <summary>The version that the host has installed; null if it has none.</summary>
    public async Task<string?> InstalledVersionAsync()
    {
        return await FindAsync() is { } plugin ? plugin.PluginDescriptor.Version : null;
    }

    private async Task<IPlugin?> FindAsync()
    {
        var plugin = state.Installed == false ? null : await plugins.LoadPluginBySystemNameAsync(CustomerCareDefaults.SYSTEM_NAME);
        state.Found(plugin is not null);
        return plugin;
    }
}
