using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Puts back what is missing, and the shipped words where the owner wants them again.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareRestoreController(RestoreModelFactory modelFactory, LastSelfCheck last, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index()
    {
        return View(AdminViews.RESTORE, await modelFactory.PrepareAsync());
    }

    /// <summary>Installs once more, which changes nothing that is there.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Missing([FromServices] PluginInstallation installation, [FromServices] PluginGate gate)
    {
        last.Forget();
        if (await gate.InstalledVersionAsync() is { } version && await installation.InstallAsync(version))
            this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Restore.Missing.Done"));
        else
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.Restore.Missing.Failed"));
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Texts(bool confirmed, [FromServices] ChangedTexts changed)
    {
        return await RestoreAsync(confirmed, changed.RestoreAsync, "Plugins.CustomerCare.Restore.Texts.Done");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Templates(bool confirmed, [FromServices] ChangedTemplates changed)
    {
        return await RestoreAsync(confirmed, changed.RestoreAsync, "Plugins.CustomerCare.Restore.Templates.Done");
    }

    private async Task<IActionResult> RestoreAsync(bool confirmed, Func<Task<int>> restore, string doneKey)
    {
        last.Forget();
        if (confirmed)
            this.Succeed(await texts.FormatAsync(doneKey, await restore()));
        else
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.Restore.NotConfirmed"));
        return RedirectToAction(nameof(Index));
    }
}
