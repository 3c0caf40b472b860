using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Admin.Components;

/// <summary>The dashboard card "Service today". The dashboard shows widgets to everybody who enters the admin area, so this looks for itself who that is.</summary>
public sealed class ServiceTodayViewComponent(IPermissionService permissions, IWorkContext workContext) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        var mayLook = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW) && await workContext.GetCurrentVendorAsync() is null;
        return mayLook ? View(AdminViews.SERVICE_TODAY) : Content(string.Empty);
    }
}
