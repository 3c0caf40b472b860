using Nop.Services.Plugins;

namespace Nop.Web.Framework.Menu;

public static class PluginAdminMenuExtensions
{
    public static AdminMenuItem GetAdminMenuItem(this IPlugin plugin, string iconClass = "far fa-dot-circle")
    {
        return new AdminMenuItem
        {
            SystemName = plugin.PluginDescriptor.SystemName,
            Title = plugin.PluginDescriptor.FriendlyName,
            Url = plugin.GetConfigurationPageUrl(),
            IconClass = iconClass
        };
    }
}
