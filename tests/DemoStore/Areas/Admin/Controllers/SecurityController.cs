using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class SecurityController(PermissionService permissions, ICustomerService customers) : DemoAdminController
{
    public IActionResult AccessDenied(string? pageUrl)
    {
        return View(model: pageUrl);
    }

    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Permissions()
    {
        ViewBag.Roles = await customers.GetAllCustomerRolesAsync();
        ViewBag.Grants = await permissions.GrantsAsync();
        return View(await permissions.GetAllPermissionRecordsAsync());
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Permissions(string[] grants)
    {
        await permissions.ReplaceGrantsAsync(grants.Select(grant => grant.Split('-')).Select(pair => (int.Parse(pair[0], null), int.Parse(pair[1], null))));
        Say("The permissions have been saved.");
        return RedirectToAction(nameof(Permissions));
    }
}
