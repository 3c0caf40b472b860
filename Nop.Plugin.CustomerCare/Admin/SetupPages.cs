using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Which pages somebody may be led to where a setup is missing.</summary>
public sealed class SetupPages(IPermissionService permissions)
{
    /// <summary>Whether the first-run guide is open to them.</summary>
    public Task<bool> MayGuideAsync()
    {
        return permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SETTINGS_MANAGE);
    }

    /// <summary>Whether opening hours, policies and imports are.</summary>
    public Task<bool> MayManagePoliciesAsync()
    {
        return permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.POLICIES_MANAGE);
    }
}
