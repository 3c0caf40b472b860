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

/// <summary>The guide's fifth step: the first survey.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareGuideSurveyController(GuideSurveyModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        return View(AdminViews.GUIDE_SURVEY, await modelFactory.PrepareAsync(null, cancellation));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Index(GuideSurveyFormModel form, [FromServices] SaveGuideSurvey save, CancellationToken cancellation)
    {
        var (cap, problem) = SaveGuideSurvey.CapOf(form);
        if (problem is not null)
        {
            await ModelState.AddAsync([problem], texts);
            return View(AdminViews.GUIDE_SURVEY, await modelFactory.PrepareAsync(form, cancellation));
        }

        var isSaved = await save.ExecuteAsync(cap, form.SwitchOn, cancellation);
        return await this.EndStepAsync(GuideStep.Survey, isSaved, form.SwitchOn ? "Plugins.CustomerCare.Guide.Survey.SavedOn" : "Plugins.CustomerCare.Guide.Survey.SavedOff", texts);
    }
}
