using Microsoft.AspNetCore.Mvc;
using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Shows a survey's mail as its recipients get it.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareSurveyMailController(ISurveyStore surveys) : BasePluginController
{
    // The owner's template may hold anything: nothing in it runs, loads anything but pictures, or reaches the admin area around it. Its links open beside it.
    private const string MAY = "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; "
        + "sandbox allow-popups allow-popups-to-escape-sandbox";

    /// <param name="storeId">What is no store's id means the first one.</param>
    /// <param name="language">Two letters; null, or one the store doesn't offer, for the store's own.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Preview(
        int id, int storeId, string? language, [FromServices] SurveyMailModelFactory modelFactory, CancellationToken cancellation, bool reminder = false)
    {
        if (await surveys.FindAsync(id, cancellation) is not { } survey)
            return RedirectToAction("List", CustomerCareDefaults.Controllers.SURVEY);

        var model = await modelFactory.PrepareAsync(survey, storeId, language, reminder);
        ModelState.Clear();
        return View(AdminViews.SURVEY_MAIL, model);
    }

    /// <summary>The mail itself, for the frames of the preview.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Body(int id, int storeId, string? language, [FromServices] SurveySample sample, CancellationToken cancellation, bool reminder = false)
    {
        if (await surveys.FindAsync(id, cancellation) is not { } survey || await TryWriteAsync(() => sample.ComposeAsync(survey, reminder, null, storeId, language)) is not { } mail)
            return NotFound();

        Response.Headers.ContentSecurityPolicy = MAY;
        Response.Headers.XContentTypeOptions = "nosniff";
        return Content(SurveyBody.OpenLinksBeside(mail.Body), "text/html; charset=utf-8");
    }

    // The page around the frame says why there is none.
    private static async Task<QueuedEmail?> TryWriteAsync(Func<Task<QueuedEmail?>> write)
    {
        try
        {
            return await write();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
