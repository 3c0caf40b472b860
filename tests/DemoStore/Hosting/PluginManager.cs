using Nop.Services.Plugins;

namespace DemoStore.Hosting;

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
