using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether somebody may do each thing that asks for a permission of ours.</summary>
public sealed class PermissionsCheck(ICustomerService customers, IPermissionService permissions) : ISelfCheck
{
    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var roles = await customers.GetAllCustomerRolesAsync(showHidden: true);
        var unassigned = new List<string>();
        foreach (var (permission, _) in CustomerCarePermissions.All)
            if (!await IsGivenAsync(permission, roles.Select(role => role.Id)))
                unassigned.Add(permission);

        return [Judge(unassigned)];
    }

    internal static Finding Judge(IReadOnlyList<string> unassigned)
    {
        var ours = CustomerCarePermissions.All.Select(permission => permission.SystemName).ToList();
        var finding = unassigned.Count == 0
            ? Finding.Ok("Plugins.CustomerCare.SelfCheck.Permissions.Given", ours.Count)
            : Finding.Attention("Plugins.CustomerCare.SelfCheck.Permissions.Unassigned", string.Join(", ", unassigned)).Remedy("Plugins.CustomerCare.SelfCheck.Permissions.Unassigned.Do", CheckPlace.Permissions);
        return finding.Fact("unassigned", SupportFact.SomeOf(unassigned, ours));
    }

    private async Task<bool> IsGivenAsync(string permission, IEnumerable<int> roles)
    {
        foreach (var role in roles)
            if (await permissions.AuthorizeAsync(permission, role))
                return true;

        return false;
    }
}
