using Nop.Core;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.Common;
using Nop.Services.Plugins;

namespace Nop.Plugin.CustomerCare;

/// <summary>The plugin as the host sees it: a table of contents.</summary>
public sealed class CustomerCarePlugin(Deferred<PluginInstallation> installation, IWebHelper web) : BasePlugin, IMiscPlugin
{
    // Rooted by hand, because the host's own helper for that differs between its versions.
    public override string GetConfigurationPageUrl()
    {
        return $"{web.GetStoreLocation()}Admin/{CustomerCareDefaults.Controllers.SETTINGS}/Configure";
    }

    public override async Task InstallAsync()
    {
        await installation.Value.InstallAsync(PluginDescriptor.Version);
    }

    public override async Task UpdateAsync(string currentVersion, string targetVersion)
    {
        await installation.Value.InstallAsync(targetVersion);
    }

    public override async Task UninstallAsync()
    {
        await installation.Value.RemoveAsync();
    }
}
