using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Public.Status;
using Nop.Services.Media;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>The page on which a requester follows an inquiry. Whoever has its link may look and write; opening it changes nothing.</summary>
[PublicPage]
[IgnoreAntiforgeryToken] // Looked at by hand: what was typed must not be lost.
public sealed class CustomerCareStatusController(
    StatusVisits visits,
    StatusPageFactory pages,
    SurveyNoticeFactory notices,
    StatusFormSeal seal,
    SurveyLimits limits,
    JoinInquiry join,
    SolveInquiry solve,
    IAntiforgery antiforgery,
    TimeProvider clock) : Controller
{
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        if (await visits.FindAsync(RouteData.Token(), cancellation) is not { } visit)
            return await UnknownAsync();
        if (visit.Followed.IsGone)
            return await GoneAsync(visit);

        return View(PublicViews.STATUS, await pages.PrepareAsync(visit, Url, noticeKey: NoticeKey(Request.Query[StatusFields.DONE])));
    }

    /// <summary>A file that went with a reply which the page shows: always to be saved, never shown by the browser under the store's address.</summary>
    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Attachment(long id, [FromServices] IDownloadService downloads, CancellationToken cancellation)
    {
        if (await visits.FindAsync(RouteData.Token(), cancellation) is not { } visit)
            return await UnknownAsync();
        if (visit.Followed.IsGone)
            return await GoneAsync(visit);
        if (visit.Followed.Messages.SelectMany(message => message.Files).FirstOrDefault(file => file.Id == id) is not { } file
            || await downloads.GetDownloadByIdAsync(file.DownloadId) is not { DownloadBinary: { } content })
            return await UnknownAsync();

        return File(content, "application/octet-stream", file.FileName);
    }

    /// <summary>A page that was reloaded by its address: back to the beginning.</summary>
    [HttpGet]
    [HttpHead]
    [ActionName("Write")]
    public IActionResult WriteAgain()
    {
        return Back(null);
    }

    /// <inheritdoc cref="WriteAgain"/>
    [HttpGet]
    [HttpHead]
    [ActionName("Solve")]
    public IActionResult SolveAgain()
    {
        return Back(null);
    }

    [HttpPost]
    public async Task<IActionResult> Write()
    {
        if (await visits.FindAsync(RouteData.Token()) is not { } visit)
            return await UnknownAsync();
        if (visit.Followed.IsGone)
            return await GoneAsync(visit);
        if (visit.Followed.GoesOnElsewhere)
            return Back(null);

        var text = Posted(StatusFields.MESSAGE).ReplaceLineEndings("\n");
        if (!limits.AllowsForm(FormsOf(visit)))
            return await AgainAsync(visit, StatusCodes.Status429TooManyRequests, text, "Plugins.CustomerCare.SurveyPage.TooMany");
        if (string.IsNullOrWhiteSpace(text))
            return await AgainAsync(visit, StatusCodes.Status400BadRequest, text, "Plugins.CustomerCare.StatusPage.Blank");
        if (text.Length > StatusPageFactory.LONGEST_TEXT)
            return await AgainAsync(visit, StatusCodes.Status400BadRequest, text, "Plugins.CustomerCare.SurveyPage.FollowUp.TooLong", text.Length, StatusPageFactory.LONGEST_TEXT);
        if (await FormAsync(visit) is not { } form)
            return await AgainAsync(visit, StatusCodes.Status200OK, text, "Plugins.CustomerCare.SurveyPage.FollowUp.NotSent");
        if (!IsTrapped && !limits.AllowsMessage(FormsOf(visit)))
            return await AgainAsync(visit, StatusCodes.Status429TooManyRequests, text, "Plugins.CustomerCare.StatusPage.TooManyMessages");

        try
        {
            if (!IsTrapped)
                await join.ExecuteAsync(visit.Followed.Current.Inquiry.Id, Words(visit, form, text));
            return Back(StatusFields.WRITTEN);
        }
        catch (InquiryErasedException)
        {
            return await GoneAsync(visit);
        }
    }

    /// <summary>A machine that presses every button is too fast, as a person may be once: then it is asked for again.</summary>
    [HttpPost]
    public async Task<IActionResult> Solve()
    {
        if (await visits.FindAsync(RouteData.Token()) is not { } visit)
            return await UnknownAsync();
        if (visit.Followed.IsGone)
            return await GoneAsync(visit);
        if (visit.Followed.GoesOnElsewhere)
            return Back(null);
        if (!limits.AllowsForm(FormsOf(visit)) || await FormAsync(visit) is not { } form || clock.NowUtc() - form.IssuedOnUtc < visit.Dwell)
            return await PressAgainAsync(visit);

        if (!IsTrapped)
            await solve.ExecuteAsync(visit.Followed.Current.Inquiry.Id, form.Key);
        return Back(StatusFields.SOLVED);
    }

    private bool IsTrapped => Posted(StatusFields.TRAP).Length > 0;

    private string Posted(string field)
    {
        return Request.HasFormContentType ? Request.Form[field].ToString() : string.Empty;
    }

    // Null where the form isn't of this page's making or came without its cookie.
    private async Task<StatusForm?> FormAsync(StatusVisit visit)
    {
        return await antiforgery.IsRequestValidAsync(HttpContext) ? seal.Open(Posted(StatusFields.STATE), visit.Followed.Asked.Id) : null;
    }

    private CustomerWords Words(StatusVisit visit, StatusForm form, string text)
    {
        return new CustomerWords
        {
            SourceKey = SourceKey.Of("status_page", FormsOf(visit), form.Key),
            Door = MessageDoor.StatusPage,
            HappenedOnUtc = clock.NowUtc(),
            Text = text,
            AuthorName = visit.Followed.Asked.RequesterName
        };
    }

    private static string FormsOf(StatusVisit visit)
    {
        return FormattableString.Invariant($"inquiry-{visit.Followed.Asked.Id}");
    }

    private RedirectToRouteResult Back(string? done)
    {
        return RedirectToRoute(CustomerCareDefaults.Routes.STATUS, new { token = RouteData.Token(), done });
    }

    // The same form once more, with what was typed in it.
    private async Task<IActionResult> AgainAsync(StatusVisit visit, int status, string text, string problemKey, params object[] values)
    {
        return await PageAsync(visit, status, pages.Fresh(visit, Url) with { Text = text, Problem = await visit.Frame.Words.FormatAsync(problemKey, values) });
    }

    private async Task<IActionResult> PressAgainAsync(StatusVisit visit)
    {
        var problem = await visit.Frame.Words.GetAsync("Plugins.CustomerCare.StatusPage.Solve.Again");
        var sent = seal.Open(Posted(StatusFields.STATE), visit.Followed.Asked.Id);
        var forms = pages.Fresh(visit, Url) with { SolveProblem = problem };
        return await PageAsync(visit, StatusCodes.Status200OK, sent is null ? forms : forms with { State = seal.Seal(sent) });
    }

    private async Task<IActionResult> PageAsync(StatusVisit visit, int status, StatusFormsModel forms)
    {
        Response.StatusCode = status;
        return View(PublicViews.STATUS, await pages.PrepareAsync(visit, Url, forms));
    }

    private static string? NoticeKey(string? done)
    {
        return done switch
        {
            StatusFields.WRITTEN => "Plugins.CustomerCare.StatusPage.Written",
            StatusFields.SOLVED => "Plugins.CustomerCare.StatusPage.Solved",
            _ => null
        };
    }

    private Task<IActionResult> GoneAsync(StatusVisit visit)
    {
        return notices.NoticeAsync(StatusCodes.Status410Gone, visit.Frame, "Plugins.CustomerCare.StatusPage.Gone.Title", "Plugins.CustomerCare.StatusPage.Gone.Text");
    }

    private async Task<IActionResult> UnknownAsync()
    {
        return limits.AllowsStranger(SurveyVisits.ClientOf(HttpContext).Network) ? await notices.UnknownAsync(Request) : await notices.BusyAsync(Request);
    }
}
