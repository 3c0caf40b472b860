using Nop.Services.Cms;
using Nop.Services.Plugins;

namespace DemoStore.Hosting;

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
