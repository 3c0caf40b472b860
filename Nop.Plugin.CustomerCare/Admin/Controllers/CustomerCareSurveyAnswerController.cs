using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Corrections;
using Nop.Services.Customers;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>One answer with its log, what staff decide about it, and all that surveys hold about a person.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareSurveyAnswerController(SurveyHistoryQuery histories, AdminTexts texts, CurrentAgent agent, TimeProvider clock) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Show(long id, [FromServices] SurveyAnswerModelFactory modelFactory, CancellationToken cancellation)
    {
        return await histories.FindAsync(id, cancellation) is { } history ? View(AdminViews.SURVEY_ANSWER, await modelFactory.PrepareAsync(history)) : NotFound();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> Invalidate(long id, string? reason, [FromServices] IAnswerCorrections corrections, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Invalidate.NoReason"));
            return RedirectToAction(nameof(Show), new { id });
        }

        var done = await corrections.InvalidateAsync(id, reason, (await agent.WhoAsync()).Name, Now(), cancellation);
        return await DoneAsync(id, done, "Plugins.CustomerCare.SurveyResults.Invalidate.Done");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> PutBack(long id, [FromServices] IAnswerCorrections corrections, CancellationToken cancellation)
    {
        var done = await corrections.PutBackAsync(id, (await agent.WhoAsync()).Name, Now(), cancellation);
        return await DoneAsync(id, done, "Plugins.CustomerCare.SurveyResults.PutBack.Done");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> CountSuspect(long id, long suspectId, [FromServices] IAnswerCorrections corrections, CancellationToken cancellation)
    {
        var done = await corrections.CountSuspectAsync(suspectId, (await agent.WhoAsync()).Name, Now(), cancellation);
        return await DoneAsync(id, done, "Plugins.CustomerCare.SurveyResults.CountSuspect.Done");
    }

    /// <summary>Everything about the person of an account, or of an invitation.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_MANAGE)]
    public async Task<IActionResult> PersonData(
        int? customerId,
        long? invitationId,
        [FromServices] PersonalSurveyQuery people,
        [FromServices] ICustomerService customers,
        CancellationToken cancellation)
    {
        var key = customerId is { } account
            ? KeyOf((await customers.GetCustomerByIdAsync(account))?.Email)
            : invitationId is { } id ? (await histories.FindAsync(id, cancellation))?.Invitation.RecipientKey : null;
        if (customerId is null && key is null)
            return NotFound();

        var data = await people.ExecuteAsync(customerId, key, cancellation);
        return File(SurveyDataJson.Write(data, Now()), "application/json", "survey-data.json");
    }

    private static string? KeyOf(string? email) => string.IsNullOrWhiteSpace(email) ? null : Recipient.KeyOf(email);

    private DateTime Now() => clock.GetUtcNow().UtcDateTime;

    private async Task<IActionResult> DoneAsync(long id, bool done, string key)
    {
        if (done)
            this.Succeed(await texts.GetAsync(key));
        else
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SurveyResults.NothingChanged"));

        return RedirectToAction(nameof(Show), new { id });
    }
}
