using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Services.Security;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The plugin's configuration page. Who manages plugins may use it too, as with any plugin.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareSettingsController(SettingsModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission([CustomerCareDefaults.Permissions.SETTINGS_MANAGE, StandardPermission.Configuration.MANAGE_PLUGINS])]
    public async Task<IActionResult> Configure()
    {
        return View(AdminViews.CONFIGURE, await modelFactory.PrepareAsync());
    }

    [HttpPost]
    [CheckPermission([CustomerCareDefaults.Permissions.SETTINGS_MANAGE, StandardPermission.Configuration.MANAGE_PLUGINS])]
    public async Task<IActionResult> Configure(ConfigureModel model)
    {
        await ModelState.AddAsync(await modelFactory.CheckAsync(model), texts);
        if (!ModelState.IsValid)
            return View(AdminViews.CONFIGURE, await modelFactory.RefuseAsync(model));

        await modelFactory.SaveAsync(model);
        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Settings.Saved"));
        return RedirectToAction(nameof(Configure));
    }
}
