using Nop.Core;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Whose figures the person who sent this request may see. A vendor is one whatever permissions the role has.</summary>
public sealed class ReadTeamScope(IWorkContext workContext, IPermissionService permissions)
{
    public async Task<TeamScope> ExecuteAsync()
    {
        if (await workContext.GetCurrentVendorAsync() is { } vendor)
            return new TeamScope(false, null, vendor.Id);

        return new TeamScope(await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.TEAM_VIEW), (await workContext.GetCurrentCustomerAsync()).Id, null);
    }
}
