using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>What surveys are, and whom they ask.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareSurveyController(ISurveyStore surveys, SurveyEditModelFactory modelFactory, SurveyEdit edit, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> List([FromServices] SurveyListModelFactory listFactory, CancellationToken cancellation)
    {
        return View(AdminViews.SURVEY_LIST, await listFactory.PrepareAsync(cancellation));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Recipients(
        int id, string? state, string? reason, [FromServices] RecipientListModelFactory recipients, CancellationToken cancellation, int pageNumber = 1)
    {
        return await surveys.FindAsync(id, cancellation) is { } survey
            ? View(AdminViews.SURVEY_RECIPIENTS, await recipients.PrepareAsync(survey, state, reason, pageNumber, cancellation))
            : RedirectToAction(nameof(List));
    }

    /// <param name="kind">Wire name; what isn't one means a recommendation.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Create(string? kind)
    {
        var asked = SurveyEdit.KindOf(kind);
        return await ShowAsync(await modelFactory.PrepareFormAsync(asked), asked, null);
    }

    /// <summary>One click to a survey that is good for most stores.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> First(CancellationToken cancellation)
    {
        try
        {
            var id = await surveys.AddAsync(SurveyKind.Recommendation, await modelFactory.BeginAsync(SurveyKind.Recommendation), cancellation);
            this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Surveys.First.Done"));
            return RedirectToAction(nameof(Edit), new { id });
        }
        catch (InvalidSurveyException)
        {
            return RedirectToAction(nameof(Create), new { kind = WireName.Of(SurveyKind.Recommendation) });
        }
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellation)
    {
        return await surveys.FindAsync(id, cancellation) is { } survey
            ? await ShowAsync(await modelFactory.PrepareFormAsync(survey), survey.Kind, survey)
            : RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Save(SurveyFormModel form, bool continueEditing, CancellationToken cancellation)
    {
        var draft = await edit.ReadAsync(form, CultureInfo.CurrentCulture, cancellation);
        var outcome = await edit.SaveAsync(draft, cancellation);
        if (outcome.SurveyId is { } id)
        {
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Survey.Saved", draft.Definition.Name));
            return continueEditing ? RedirectToAction(nameof(Edit), new { id }) : RedirectToAction(nameof(List));
        }

        await AddAsync(outcome.Problems);
        return await ShowAsync(form, draft.Kind, draft.Saved, outcome.Conflict);
    }

    /// <summary>Tries what is typed on the latest orders or inquiries; nothing is saved.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Preview(SurveyFormModel form, [FromServices] RecipientPreviewFactory previews, CancellationToken cancellation)
    {
        var draft = await edit.ReadAsync(form, CultureInfo.CurrentCulture, cancellation);
        await AddAsync(draft.Problems);
        var preview = draft.Problems.Count > 0 ? null : await previews.PrepareAsync(draft.Kind, form.Id, draft.Definition, cancellation);
        return await ShowAsync(form, draft.Kind, draft.Saved, preview: preview);
    }

    /// <summary>Mails what is typed to the manager; nothing is saved.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Test(SurveyFormModel form, [FromServices] SendSurveyTest test, CancellationToken cancellation)
    {
        var draft = await edit.ReadAsync(form, CultureInfo.CurrentCulture, cancellation);
        await AddAsync(draft.Problems);
        if (draft.Problems.Count == 0)
        {
            var problem = await test.ExecuteAsync(draft.ToSurvey(), form, cancellation);
            if (problem is null)
                this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Survey.Test.Done", form.TestAddress!.Trim()));
            else
                await ModelState.AddAsync([problem], texts);
        }

        return await ShowAsync(form, draft.Kind, draft.Saved);
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellation)
    {
        await surveys.DeleteAsync(id, cancellation);
        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Survey.Deleted"));
        return RedirectToAction(nameof(List));
    }

    private Task AddAsync(IEnumerable<SurveyProblem> problems)
    {
        return ModelState.AddAsync(SurveyProblemTexts.Of(problems), texts);
    }

    private async Task<IActionResult> ShowAsync(
        SurveyFormModel form, SurveyKind kind, Survey? saved, ConflictModel? conflict = null, RecipientPreviewModel? preview = null)
    {
        return View(AdminViews.SURVEY_EDIT, await modelFactory.PrepareAsync(form, kind, saved, conflict, preview));
    }
}
