using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Permission records. The host would add them itself a little later, with English names in every language; so this comes before the texts.</summary>
public sealed class PermissionStep(IPermissionService permissions) : IInstallationStep
{
    public string Name => "permissions";

    public async Task InstallAsync()
    {
        await permissions.InsertPermissionsAsync();
    }

    public async Task RemoveAsync()
    {
        foreach (var (systemName, _) in CustomerCarePermissions.All)
            await permissions.DeletePermissionAsync(systemName);
    }
}
