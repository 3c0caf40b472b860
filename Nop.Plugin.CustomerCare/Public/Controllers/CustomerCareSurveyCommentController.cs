using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>Takes what people say after the score.</summary>
[PublicPage]
[IgnoreAntiforgeryToken] // Looked at by hand: what was typed must not be lost.
public sealed class CustomerCareSurveyCommentController(
    SurveyVisits visits,
    SurveyPageFactory pages,
    SurveyNoticeFactory notices,
    FormSeal seal,
    SurveyLimits limits,
    CommentOnAnswer comment,
    IAntiforgery antiforgery,
    TimeProvider clock) : Controller
{
    /// <summary>A page that was reloaded by its address: back to the beginning.</summary>
    [HttpGet]
    [HttpHead]
    [ActionName("Comment")]
    public IActionResult Show()
    {
        return RedirectToRoute(CustomerCareDefaults.Routes.SURVEY, new { token = RouteData.Token() });
    }

    [HttpPost]
    public async Task<IActionResult> Comment()
    {
        if (await visits.FindAsync(HttpContext, RouteData.Token()) is not { } visit)
            return limits.AllowsStranger(SurveyVisits.ClientOf(HttpContext).Network) ? await notices.UnknownAsync(Request) : await notices.BusyAsync(Request);
        if (visit.IsClosed(clock.GetUtcNow().UtcDateTime))
            return await notices.ExpiredAsync(visit);
        if (visit.IsPreview)
            return await notices.ThanksAsync(visit, Url);

        var posted = SurveyForm.Of(Request);
        var form = seal.Open(posted.State);
        if (!limits.AllowsForm(visit.Link.InvitationId))
            return await AgainAsync(visit, form, posted, StatusCodes.Status429TooManyRequests, await visit.Frame.Words.GetAsync("Plugins.CustomerCare.SurveyPage.TooMany"));
        if (posted.IsSkipped)
            return await KeepAsync(visit, form, null, null);
        if (posted.Comment!.Length > AnswerRules.GreatestCommentLength)
            return await AgainAsync(visit, form, posted, StatusCodes.Status400BadRequest, await TooLongAsync(visit, posted.Comment.Length));
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
            return await AgainAsync(visit, form, posted, StatusCodes.Status200OK, await visit.Frame.Words.GetAsync("Plugins.CustomerCare.SurveyPage.FollowUp.NotSent"));

        return await KeepAsync(visit, form, posted.Comment, ChannelOf(posted));
    }

    private async Task<IActionResult> KeepAsync(SurveyVisit visit, AnswerForm? form, string? text, PreferredChannel? channel)
    {
        return await comment.ExecuteAsync(visit.Link, form, text, channel, visit.Client) switch
        {
            AnswerVerdict.Stored => await notices.ThanksAsync(visit, Url),
            AnswerVerdict.Expired => await notices.ExpiredAsync(visit),
            _ => await notices.AnsweredAsync(visit, Url)
        };
    }

    // Only whoever gave the score sees it again.
    private async Task<IActionResult> AgainAsync(SurveyVisit visit, AnswerForm? form, SurveyForm posted, int status, string problem)
    {
        if (!AnswerRules.IsTheirs(visit.Link, form))
            return await notices.AnsweredAsync(visit, Url, status);

        Response.StatusCode = status;
        return View(PublicViews.FOLLOW_UP, await pages.FollowUpAsync(visit, Url, visit.Link.Answer!.Score, form!.Key, posted.Comment, ChannelOf(posted), problem));
    }

    private static PreferredChannel? ChannelOf(SurveyForm posted)
    {
        return WireName.TryParse<PreferredChannel>(posted.Channel, out var channel) ? channel : null;
    }

    private static Task<string> TooLongAsync(SurveyVisit visit, int length)
    {
        return visit.Frame.Words.FormatAsync("Plugins.CustomerCare.SurveyPage.FollowUp.TooLong", length, AnswerRules.GreatestCommentLength);
    }
}
