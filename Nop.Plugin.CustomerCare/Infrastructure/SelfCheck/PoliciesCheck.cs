using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether any policy promises anything.</summary>
public sealed class PoliciesCheck(ISlaCatalogStore catalogs) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var policies = (await catalogs.LoadAsync(cancellation)).CurrentPolicies.Select(version => version.Policy).ToList();
        return [Judge(policies.Count(policy => policy.Enabled && policy.Targets.Count > 0), policies.Count)];
    }

    internal static Finding Judge(int enabled, int all)
    {
        var finding = enabled > 0
            ? Finding.Ok("Plugins.CustomerCare.SelfCheck.Policies.Enabled", enabled, all)
            : Finding.Attention("Plugins.CustomerCare.SelfCheck.Policies.None", all).Remedy("Plugins.CustomerCare.SelfCheck.Policies.None.Do", CheckPlace.Policies);
        return finding.Fact("enabled", enabled).Fact("all", all);
    }
}
