using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Guides;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The guide's fourth step: acknowledgement, alerts, and the links below contact mails.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareGuideMailController(GuideMailModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        return View(AdminViews.GUIDE_MAIL, await modelFactory.PrepareAsync(null, cancellation));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index(GuideMailFormModel form, [FromServices] SaveGuideMail save, CancellationToken cancellation)
    {
        await ModelState.AddAsync(SettingsProblems.OfAddresses(nameof(form.AlertAddresses), form.AlertAddresses), texts);
        if (!ModelState.IsValid)
            return View(AdminViews.GUIDE_MAIL, await modelFactory.PrepareAsync(form, cancellation));

        return await this.EndStepAsync(GuideStep.Mail, await save.ExecuteAsync(form), "Plugins.CustomerCare.Settings.Saved", texts);
    }
}
