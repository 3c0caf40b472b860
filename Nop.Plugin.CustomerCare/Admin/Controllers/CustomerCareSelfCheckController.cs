using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>What works here and what doesn't, with what to do about it.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareSelfCheckController(RunSelfCheck selfCheck) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index([FromServices] SelfCheckModelFactory modelFactory, CancellationToken cancellation)
    {
        return View(AdminViews.SELF_CHECK, await modelFactory.PrepareAsync(await selfCheck.ReadAsync(cancellation)));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Again(CancellationToken cancellation)
    {
        await selfCheck.ExecuteAsync(cancellation);
        return RedirectToAction(nameof(Index));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Download(CancellationToken cancellation)
    {
        Response.Headers.CacheControl = "no-store";
        return File(SupportFile.Write(await selfCheck.ReadAsync(cancellation)), "application/json", SupportFile.FILE_NAME);
    }
}
