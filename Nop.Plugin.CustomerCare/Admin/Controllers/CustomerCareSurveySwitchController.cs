using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Switches surveys on and off.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareSurveySwitchController(ISurveyStore surveys, SurveySwitchModelFactory modelFactory, SurveyAnswerPolicy policy, AdminTexts texts)
    : BasePluginController
{
    /// <param name="days">How far back people are asked; 0 for only what happens from now on.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> On(int id, int days, CancellationToken cancellation)
    {
        return await surveys.FindAsync(id, cancellation) is { IsEnabled: false } survey
            ? View(AdminViews.SURVEY_SWITCH, await modelFactory.PrepareAsync(survey, days, cancellation))
            : RedirectToList();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> On(SurveySwitchFormModel form, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(form.Id, cancellation) is not { IsEnabled: false } survey)
            return RedirectToList();

        var sinceOnUtc = await modelFactory.AgreedSinceAsync(survey, form, cancellation);
        if (sinceOnUtc is null || !await surveys.SwitchAsync(survey.Id, form.Revision, sinceOnUtc, cancellation))
            return await AskAgainAsync(form, cancellation);

        if (form.AddPolicy)
            await policy.AddAsync();
        this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Survey.Switch.IsOn", survey.Definition.Name));
        return RedirectToList();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Off(int id, int revision, CancellationToken cancellation)
    {
        if (await surveys.SwitchAsync(id, revision, null, cancellation))
            this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Survey.Switch.IsOff"));
        else
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.Survey.Switch.Outdated"));
        return RedirectToList();
    }

    // Counted anew: the number is another one, or somebody else has saved the survey.
    private async Task<IActionResult> AskAgainAsync(SurveySwitchFormModel form, CancellationToken cancellation)
    {
        if (await surveys.FindAsync(form.Id, cancellation) is not { IsEnabled: false } survey)
            return RedirectToList();

        ModelState.Clear();
        return View(AdminViews.SURVEY_SWITCH, await modelFactory.PrepareAsync(survey, form.Days, cancellation) with { HasChanged = true });
    }

    private RedirectToActionResult RedirectToList()
    {
        return RedirectToAction("List", CustomerCareDefaults.Controllers.SURVEY);
    }
}
