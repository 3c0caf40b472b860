using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.Plugins;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether all that the plugin puts into the store is there, and whether this is a store it knows.</summary>
public sealed class InstallationCheck(IPluginManager<IPlugin> plugins, PluginInstallation installation) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var plugin = await plugins.LoadPluginBySystemNameAsync(CustomerCareDefaults.SYSTEM_NAME);
        var descriptor = plugin?.PluginDescriptor;
        return [Judge(descriptor?.Version, await installation.IsCompleteAsync(descriptor?.Version), descriptor?.SupportedVersions, HostVersion.Read())];
    }

    internal static Finding Judge(string? version, bool isComplete, IList<string>? supported, string host)
    {
        var finding = version is null || !isComplete
            ? Finding.Fault("Plugins.CustomerCare.SelfCheck.Installation.Incomplete", version ?? "–", host).Remedy("Plugins.CustomerCare.SelfCheck.Installation.Incomplete.Do", CheckPlace.Restore)
            : supported?.Any(known => host == known || host.StartsWith(known + ".", StringComparison.Ordinal)) != true
                ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Installation.UnknownHost", version, host).Remedy("Plugins.CustomerCare.SelfCheck.Installation.UnknownHost.Do", CheckPlace.Plugins)
                : Finding.Ok("Plugins.CustomerCare.SelfCheck.Installation.Complete", version, host);
        return finding.Fact("plugin", SupportFact.VersionOf(version)).Fact("nopCommerce", SupportFact.VersionOf(host)).Fact("dotnet", Environment.Version);
    }
}
