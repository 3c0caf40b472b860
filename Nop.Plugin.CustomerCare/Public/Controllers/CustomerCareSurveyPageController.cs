using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>
/// The page behind the links of a mail. Opening it answers nothing. Not one of the host's controllers: those make a guest of everybody who comes by, scanners included.
/// </summary>
[PublicPage]
[IgnoreAntiforgeryToken] // Looked at by hand: a form without the token is kept, and asked for once more.
public sealed class CustomerCareSurveyPageController(
    SurveyVisits visits,
    SurveyPageFactory pages,
    SurveyNoticeFactory notices,
    FormSeal seal,
    SurveyLimits limits,
    OpenSurvey open,
    AnswerSurvey answer,
    ISettingService settings,
    IAntiforgery antiforgery,
    TimeProvider clock) : Controller
{
    [HttpGet]
    [HttpHead]
    [ActionName("Answer")]
    public async Task<IActionResult> Show(CancellationToken cancellation)
    {
        var score = RouteData.Score();
        if (await visits.FindAsync(HttpContext, RouteData.Token()) is not { } visit)
            return await UnknownAsync();

        var clicked = AnswerScale.Of(visit.Link.Kind).Read(score);
        if (score is not null && clicked is null)
            return await UnknownAsync();
        if (visit.IsClosed(clock.GetUtcNow().UtcDateTime))
            return await notices.ExpiredAsync(visit);
        if (clicked is { } intent && !visit.IsPreview && HttpMethods.IsGet(Request.Method))
            await open.ExecuteAsync(visit.Link, intent, visit.Client, cancellation);

        return visit.Link.Answer is null
            ? View(PublicViews.SCORE, await pages.ScoreAsync(visit, Url, AnswerStep.First, clicked))
            : await notices.AnsweredAsync(visit, Url);
    }

    [HttpGet]
    [HttpHead]
    public async Task<IActionResult> Change()
    {
        if (await visits.FindAsync(HttpContext, RouteData.Token()) is not { } visit)
            return await UnknownAsync();
        if (visit.IsClosed(clock.GetUtcNow().UtcDateTime))
            return await notices.ExpiredAsync(visit);

        return View(PublicViews.SCORE, await pages.ScoreAsync(visit, Url, visit.Link.Answer is null ? AnswerStep.First : AnswerStep.Change, selected: null));
    }

    [HttpOptions]
    [ActionName("Answer")]
    public IActionResult Options()
    {
        Response.Headers.Allow = "GET, HEAD, POST, OPTIONS";
        return NoContent();
    }

    [HttpPost]
    public async Task<IActionResult> Answer()
    {
        if (await visits.FindAsync(HttpContext, RouteData.Token()) is not { } visit)
            return await UnknownAsync();
        if (visit.IsClosed(clock.GetUtcNow().UtcDateTime))
            return await notices.ExpiredAsync(visit);

        var posted = SurveyForm.Of(Request);
        var form = seal.Open(posted.State);
        var score = visit.Survey!.Scale.Read(posted.Score);
        if (!visit.IsPreview && !limits.AllowsForm(visit.Link.InvitationId))
            return await AgainAsync(visit, form, posted, score, StatusCodes.Status429TooManyRequests, "Plugins.CustomerCare.SurveyPage.TooMany");
        if (score is not { } given)
            return await AgainAsync(visit, form, posted, null, StatusCodes.Status400BadRequest, "Plugins.CustomerCare.SurveyPage.ChooseScore");
        if (visit.IsPreview)
            return View(PublicViews.FOLLOW_UP, await pages.FollowUpAsync(visit, Url, given, string.Empty));

        var attempt = await AttemptAsync(visit, form, posted, given);
        return (await answer.ExecuteAsync(attempt, visit.Survey, visit.Token)).Verdict switch
        {
            AnswerVerdict.Stored or AnswerVerdict.Changed => View(PublicViews.FOLLOW_UP, await pages.FollowUpAsync(visit, Url, given, form!.Key)),
            AnswerVerdict.Repeated => View(PublicViews.FOLLOW_UP, await pages.FollowUpAsync(visit, Url, await StandingAsync(visit, given), form!.Key)),
            AnswerVerdict.Suspect => View(PublicViews.SCORE, await pages.ScoreAsync(visit, Url, Next(form), given)),
            AnswerVerdict.Expired => await notices.ExpiredAsync(visit),
            _ => await notices.AnsweredAsync(visit, Url)
        };
    }

    private async Task<AnswerAttempt> AttemptAsync(SurveyVisit visit, AnswerForm? form, SurveyForm posted, int score)
    {
        var own = await settings.LoadSettingAsync<CustomerCareSettings>(visit.Link.StoreId);
        return new AnswerAttempt
        {
            Link = visit.Link,
            Score = score,
            Form = form,
            IsGenuine = await antiforgery.IsRequestValidAsync(HttpContext),
            IsTrapped = posted.IsTrapped,
            Dwell = TimeSpan.FromSeconds(Math.Max(0, own.SurveyDwellSeconds)),
            Comment = posted.Comment is { Length: > AnswerRules.GreatestCommentLength } text ? text[..AnswerRules.GreatestCommentLength] : posted.Comment,
            Client = visit.Client
        };
    }

    // The first of two forms that came at once may have said something else.
    private async Task<int> StandingAsync(SurveyVisit visit, int given)
    {
        return (await visits.FindAsync(HttpContext, visit.Token))?.Link.Answer?.Score ?? given;
    }

    // The same form once more, with what was chosen in it.
    private async Task<IActionResult> AgainAsync(SurveyVisit visit, AnswerForm? form, SurveyForm posted, int? score, int status, string key)
    {
        var step = form is { Step: not AnswerStep.FollowUp } ? form.Step : AnswerStep.First;
        var problem = await visit.Frame.Words.GetAsync(key);
        Response.StatusCode = status;
        return View(PublicViews.SCORE, await pages.ScoreAsync(visit, Url, step, score, form?.Step == step ? posted.State : null, problem));
    }

    private static AnswerStep Next(AnswerForm? form)
    {
        return form?.Step == AnswerStep.Change ? AnswerStep.Change : AnswerStep.Confirm;
    }

    private async Task<IActionResult> UnknownAsync()
    {
        var client = SurveyVisits.ClientOf(HttpContext);
        return limits.AllowsStranger(client.Network) ? await notices.UnknownAsync(Request) : await notices.BusyAsync(Request);
    }
}
