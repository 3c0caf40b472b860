using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.Guides;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The guide's third step: the store's own past, counted first, then brought in.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareGuideHistoryController(GuideHistoryModelFactory modelFactory, StartHistory start, CurrentAgent agent) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        return View(AdminViews.GUIDE_HISTORY, await modelFactory.PrepareAsync(cancellation));
    }

    /// <summary>Counts without writing anything.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public Task<IActionResult> Count(int months, int openDays, CancellationToken cancellation)
    {
        return BeginAsync(months, openDays, isPreview: true, cancellation);
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public Task<IActionResult> Start(int months, int openDays, CancellationToken cancellation)
    {
        return BeginAsync(months, openDays, isPreview: false, cancellation);
    }

    private async Task<IActionResult> BeginAsync(int months, int openDays, bool isPreview, CancellationToken cancellation)
    {
        await start.ExecuteAsync(months, openDays, isPreview, (await agent.WhoAsync()).Name, cancellation);
        return RedirectToAction(nameof(Index));
    }
}
