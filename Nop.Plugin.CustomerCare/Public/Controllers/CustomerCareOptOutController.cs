using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>
/// "No more surveys": by the mail program's button (RFC 8058: a POST without cookie, login or redirect) or by a page of ours. Opening the page changes nothing.
/// </summary>
[PublicPage]
[IgnoreAntiforgeryToken] // The forms of our own pages are looked at by hand.
public sealed class CustomerCareOptOutController(
    SurveyVisits visits,
    IAnswerStore answers,
    OptOut optOut,
    IOptOutStore optOuts,
    SurveyNoticeFactory notices,
    SurveyLimits limits,
    IAntiforgery antiforgery,
    TimeProvider clock) : Controller
{
    private const string FIELD = "List-Unsubscribe";
    private const string VALUE = "One-Click";

    [HttpGet]
    [HttpHead]
    [ActionName("Index")]
    public async Task<IActionResult> Show()
    {
        if (await visits.FindAsync(HttpContext, RouteData.Token()) is not { } visit)
            return limits.AllowsStranger(SurveyVisits.ClientOf(HttpContext).Network) ? await notices.UnknownAsync(Request) : await notices.BusyAsync(Request);

        return await AskAsync(visit);
    }

    /// <summary>A page that was reloaded by its address: back to the beginning.</summary>
    [HttpGet]
    [HttpHead]
    [ActionName("Confirm")]
    public IActionResult ConfirmAgain()
    {
        return RedirectToRoute(CustomerCareDefaults.Routes.OPT_OUT, new { token = RouteData.Token() });
    }

    /// <inheritdoc cref="ConfirmAgain"/>
    [HttpGet]
    [HttpHead]
    [ActionName("Lift")]
    public IActionResult LiftAgain()
    {
        return RedirectToRoute(CustomerCareDefaults.Routes.OPT_OUT, new { token = RouteData.Token() });
    }

    /// <summary>The answer is the same whether the token is known or not.</summary>
    [HttpPost]
    public async Task<IActionResult> Index()
    {
        var isOneClick = Request.HasFormContentType && VALUE.Equals(Request.Form[FIELD], StringComparison.OrdinalIgnoreCase);
        if (isOneClick && await answers.FindAsync(RouteData.Token()) is { RecipientKey: { } key } link)
            await optOut.ExecuteAsync(key, link.StoreId, OptOutSource.OneClick);

        return Content("OK", "text/plain");
    }

    [HttpPost]
    public async Task<IActionResult> Confirm()
    {
        if (await visits.FindAsync(HttpContext, RouteData.Token()) is not { } visit)
            return await notices.UnknownAsync(Request);
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return await AskAsync(visit, "Plugins.CustomerCare.OptOut.Again");

        if (visit.Link.RecipientKey is { } key)
            await optOut.ExecuteAsync(key, visit.Link.StoreId, OptOutSource.Page);
        return await DoneAsync(visit);
    }

    [HttpPost]
    public async Task<IActionResult> Lift()
    {
        if (await visits.FindAsync(HttpContext, RouteData.Token()) is not { } visit)
            return await notices.UnknownAsync(Request);
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return await DoneAsync(visit, "Plugins.CustomerCare.OptOut.Again");

        if (visit.Link.RecipientKey is { } key)
            await optOuts.LiftAsync(key, clock.GetUtcNow().UtcDateTime);
        return await notices.NoticeAsync(StatusCodes.Status200OK, visit.Frame, "Plugins.CustomerCare.OptOut.Lifted.Title", "Plugins.CustomerCare.OptOut.Lifted.Text");
    }

    private async Task<IActionResult> AskAsync(SurveyVisit visit, string? noticeKey = null)
    {
        var frame = visit.Frame;
        return View(PublicViews.OPT_OUT, new OptOutModel
        {
            Frame = frame,
            IsPreview = visit.IsPreview,
            Title = await frame.Words.GetAsync("Plugins.CustomerCare.OptOut.Title"),
            Text = await frame.Words.FormatAsync("Plugins.CustomerCare.OptOut.Text", frame.StoreName),
            Button = await frame.Words.GetAsync("Plugins.CustomerCare.OptOut.Button"),
            ActionUrl = Url.RouteUrl(CustomerCareDefaults.Routes.OPT_OUT_CONFIRM, new { token = visit.Token })!,
            Notice = noticeKey is null ? null : await frame.Words.GetAsync(noticeKey)
        });
    }

    private async Task<IActionResult> DoneAsync(SurveyVisit visit, string? noticeKey = null)
    {
        var frame = visit.Frame;
        return View(PublicViews.OPT_OUT, new OptOutModel
        {
            Frame = frame,
            IsPreview = visit.IsPreview,
            Title = await frame.Words.GetAsync("Plugins.CustomerCare.OptOut.Done.Title"),
            Text = await frame.Words.GetAsync("Plugins.CustomerCare.OptOut.Done.Text"),
            Button = await frame.Words.GetAsync("Plugins.CustomerCare.OptOut.Lift"),
            ActionUrl = Url.RouteUrl(CustomerCareDefaults.Routes.OPT_OUT_LIFT, new { token = visit.Token })!,
            Notice = noticeKey is null ? null : await frame.Words.GetAsync(noticeKey)
        });
    }
}
