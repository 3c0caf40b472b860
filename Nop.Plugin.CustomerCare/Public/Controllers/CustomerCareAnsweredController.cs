using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Public.Answered;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>The page behind "I answered this" in the shop's own mailbox. Opening it changes nothing: mail servers and programs open links to look at them.</summary>
[PublicPage]
[IgnoreAntiforgeryToken] // Looked at by hand: a form without its cookie gets the page once more.
public sealed class CustomerCareAnsweredController(
    AnsweredVisits visits,
    AnsweredPageFactory pages,
    AnswerFromMailbox answer,
    AnsweredFormSeal seal,
    SurveyNoticeFactory notices,
    SurveyLimits limits,
    IAntiforgery antiforgery,
    TimeProvider clock) : Controller
{
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        return await visits.FindAsync(RouteData.Token(), cancellation) is { } visit ? await PageAsync(visit) : await UnknownAsync();
    }

    [HttpPost]
    [ActionName("Index")]
    public async Task<IActionResult> Confirm()
    {
        if (await visits.FindAsync(RouteData.Token()) is not { } visit)
            return await UnknownAsync();
        if (visit.Question is null)
            return await PageAsync(visit);
        if (!limits.AllowsForm(FormattableString.Invariant($"answered-{visit.Asked.Id}")))
            return await AgainAsync(visit, StatusCodes.Status429TooManyRequests, "Plugins.CustomerCare.SurveyPage.TooMany");

        var sent = Posted(AnsweredFields.STATE);
        if (await antiforgery.IsRequestValidAsync(HttpContext) is false || seal.Open(sent, visit.Asked.Id) is not { } issuedOnUtc)
            return await AgainAsync(visit, StatusCodes.Status200OK, "Plugins.CustomerCare.Answered.Again");
        if (clock.GetUtcNow().UtcDateTime - issuedOnUtc < visit.Dwell)
            return await AgainAsync(visit, StatusCodes.Status200OK, "Plugins.CustomerCare.Answered.Again", sent);

        if (Posted(AnsweredFields.TRAP).Length == 0)
            await answer.ExecuteAsync(visit.Asked);
        return RedirectToRoute(CustomerCareDefaults.Routes.ANSWERED, new { token = visit.Token });
    }

    private string Posted(string field)
    {
        return Request.HasFormContentType ? Request.Form[field].ToString() : string.Empty;
    }

    private async Task<IActionResult> PageAsync(AnsweredVisit visit)
    {
        return visit.Question is { } question
            ? View(PublicViews.ANSWERED, await pages.PrepareAsync(visit, question, Url))
            : await notices.NoticeAsync(StatusCodes.Status410Gone, visit.Frame, "Plugins.CustomerCare.Answered.Gone.Title", "Plugins.CustomerCare.Answered.Gone.Text");
    }

    private async Task<IActionResult> AgainAsync(AnsweredVisit visit, int status, string noticeKey, string? state = null)
    {
        Response.StatusCode = status;
        return View(PublicViews.ANSWERED, await pages.PrepareAsync(visit, visit.Question!, Url, noticeKey, state));
    }

    private async Task<IActionResult> UnknownAsync()
    {
        return limits.AllowsStranger(SurveyVisits.ClientOf(HttpContext).Network) ? await notices.UnknownAsync(Request) : await notices.BusyAsync(Request);
    }
}
