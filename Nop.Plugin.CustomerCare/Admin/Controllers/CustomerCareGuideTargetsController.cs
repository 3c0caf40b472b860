using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Guides;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Admin.Models.Guides;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The guide's second step: what is promised.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareGuideTargetsController(GuideTargetsModelFactory modelFactory, AdminTexts texts) : BasePluginController
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
    public async Task<IActionResult> Index(GuideTargetsFormModel form, [FromServices] SaveGuideTargets save, CancellationToken cancellation)
    {
        if (await ReadAsync(form) is not { } policy)
            return await ShowAsync(form, cancellation);

        return await this.EndStepAsync(GuideStep.Targets, await save.ExecuteAsync(policy), "Plugins.CustomerCare.Guide.Targets.Saved", texts);
    }

    /// <summary>Says what the typed targets would mean; nothing is saved.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Try(GuideTargetsFormModel form, CancellationToken cancellation)
    {
        await ReadAsync(form);
        return await ShowAsync(form, cancellation);
    }

    private async Task<SlaPolicy?> ReadAsync(GuideTargetsFormModel form)
    {
        if (string.IsNullOrWhiteSpace(form.FirstResponse))
            ModelState.AddModelError(nameof(form.FirstResponse), await texts.GetAsync("Plugins.CustomerCare.Guide.Targets.Missing"));
        var (policy, problems) = await modelFactory.ReadAsync(form);
        foreach (var problem in problems)
            ModelState.AddModelError(problem.Field, string.Format(CultureInfo.CurrentCulture, await texts.NameAsync(problem.Rule), [.. problem.Arguments]));
        return ModelState.IsValid ? policy : null;
    }

    private async Task<IActionResult> ShowAsync(GuideTargetsFormModel form, CancellationToken cancellation)
    {
        return View(AdminViews.GUIDE_TARGETS, await modelFactory.PrepareAsync(form, cancellation));
    }
}
