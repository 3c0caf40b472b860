using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Guides;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The guide's first step: opening hours.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareGuideHoursController(GuideHoursModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        return await ShowAsync(await modelFactory.PrepareFormAsync(), cancellation);
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Index(GuideHoursFormModel form, [FromServices] SaveGuideHours save, CancellationToken cancellation)
    {
        var reading = await modelFactory.ReadAsync(form);
        if (!reading.IsGood)
        {
            await ModelState.AddAsync(reading.Problems, texts);
            return await ShowAsync(form, cancellation);
        }

        return await this.EndStepAsync(GuideStep.Hours, await save.ExecuteAsync(reading.Calendar!), "Plugins.CustomerCare.Guide.Hours.Saved", texts);
    }

    private async Task<IActionResult> ShowAsync(GuideHoursFormModel form, CancellationToken cancellation)
    {
        return View(AdminViews.GUIDE_HOURS, await modelFactory.PrepareAsync(form, cancellation));
    }
}
