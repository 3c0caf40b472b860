using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Infrastructure.Reporting;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The copy of the store's database that reports are read from.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareReportingController(ReportingModelFactory modelFactory, ReportingSetting setting, CheckReplica check, ReportAgeText ages, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index()
    {
        return View(AdminViews.REPORTING, await modelFactory.PrepareAsync());
    }

    /// <summary>Only one that works is saved.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Save(string? connection, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(connection))
            return await RefuseAsync(new FieldProblem("connection", "Plugins.CustomerCare.Reporting.Wrong.Empty"));

        try
        {
            var behind = await check.ExecuteAsync(connection.Trim(), cancellation);
            await setting.SaveAsync(connection.Trim());
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Reporting.Saved", await ages.BehindAsync(behind)));
            return RedirectToAction(nameof(Index));
        }
        catch (StoreDatabaseException exception)
        {
            return await RefuseAsync(new FieldProblem("connection", "Plugins.CustomerCare.Reporting.Wrong.Unusable", exception.Message));
        }
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Test(CancellationToken cancellation)
    {
        try
        {
            if (await setting.FindAsync() is { } kept)
                this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Reporting.Connected", await ages.BehindAsync(await check.ExecuteAsync(kept, cancellation))));
        }
        catch (StoreDatabaseException exception)
        {
            this.Fail(await texts.FormatAsync("Plugins.CustomerCare.Reporting.Wrong.Unusable", exception.Message));
        }

        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Remove()
    {
        await setting.SaveAsync(null);
        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Reporting.Removed"));
        return RedirectToAction(nameof(Index));
    }

    // What was typed isn't sent back: it holds a password.
    private async Task<IActionResult> RefuseAsync(FieldProblem problem)
    {
        ModelState.Clear();
        await ModelState.AddAsync([problem], texts);
        return View(AdminViews.REPORTING, await modelFactory.PrepareAsync());
    }
}
