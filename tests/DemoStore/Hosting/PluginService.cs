using Nop.Services.Plugins;

namespace DemoStore.Hosting;

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
