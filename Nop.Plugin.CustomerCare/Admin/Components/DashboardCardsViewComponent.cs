using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Models.Dashboard;
using Nop.Services.Security;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Admin.Components;

/// <summary>Our cards on the dashboard, which shows widgets to everybody who enters the admin area: this looks for itself who may see which.</summary>
public sealed class DashboardCardsViewComponent(IPermissionService permissions, IWorkContext workContext, DashboardStore store) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        if (await workContext.GetCurrentVendorAsync() is not null)
            return Content(string.Empty);

        var (seesService, seesSurveys) = (
            await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW),
            await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW));
        return seesService || seesSurveys
            ? View(AdminViews.DASHBOARD_CARDS, new DashboardCardsModel(seesService, seesSurveys, await store.NameAsync()))
            : Content(string.Empty);
    }
}
