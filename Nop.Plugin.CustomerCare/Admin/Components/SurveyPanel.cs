using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Services.Security;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Admin.Components;

/// <summary>A panel on a page of the host: for those who may see surveys, and never the reason why that page can't be shown.</summary>
public sealed class SurveyPanel(SurveyPanelFactory panels, HostLog log, IPermissionService permissions, IWorkContext workContext)
{
    /// <param name="page">The host's model; only its id is read, for the rest differs between the host's versions.</param>
    /// <returns>Null where nothing is to be shown.</returns>
    public async Task<SurveyPanelModel?> PrepareAsync(object page, Func<SurveyPanelFactory, int, Task<SurveyPanelModel>> prepare)
    {
        if (page is not BaseNopEntityModel { Id: > 0 and var id })
            return null;

        try
        {
            var mayLook = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW) && await workContext.GetCurrentVendorAsync() is null;
            return mayLook ? await prepare(panels, id) : null;
        }
        catch (Exception exception)
        {
            await log.ErrorAsync($"Customer care could not show surveys on a page of the admin area: {exception.Message}", exception);
            return await panels.FailedAsync();
        }
    }
}
