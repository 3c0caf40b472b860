using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Public.Models;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Prepares the pages that tell how it went.</summary>
public sealed class SurveyNoticeFactory(PageFrames frames, SurveyWordings wordings, IModelMetadataProvider metadata)
{
    public async Task<IActionResult> ThanksAsync(SurveyVisit visit, IUrlHelper url)
    {
        var words = visit.Frame.Words;
        var reviewUrl = visit.Survey!.Definition.ReviewUrl;
        return View(StatusCodes.Status200OK, new NoticeModel
        {
            Frame = visit.Frame,
            Title = await words.GetAsync("Plugins.CustomerCare.SurveyPage.Thanks.Title"),
            Lines = [(await wordings.GetAsync(visit.Survey, words.Language)).Thanks],
            Outside = reviewUrl is null ? null : new NoticeLink(reviewUrl, await words.GetAsync("Plugins.CustomerCare.SurveyPage.Thanks.Review")),
            IsPreview = visit.IsPreview,
            OptOutUrl = SurveyPageFactory.OptOutUrl(visit, url)
        });
    }

    /// <summary>Says that there is an answer, and not which.</summary>
    public async Task<IActionResult> AnsweredAsync(SurveyVisit visit, IUrlHelper url, int status = StatusCodes.Status200OK)
    {
        var words = visit.Frame.Words;
        var changeUrl = url.RouteUrl(CustomerCareDefaults.Routes.SURVEY_CHANGE, new { token = visit.Token })!;
        return View(status, new NoticeModel
        {
            Frame = visit.Frame,
            Title = await words.GetAsync("Plugins.CustomerCare.SurveyPage.Answered.Title"),
            Lines = [await words.GetAsync("Plugins.CustomerCare.SurveyPage.Answered.Text")],
            Link = new NoticeLink(changeUrl, await words.GetAsync("Plugins.CustomerCare.SurveyPage.Change.Link")),
            OptOutUrl = SurveyPageFactory.OptOutUrl(visit, url)
        });
    }

    public Task<IActionResult> ExpiredAsync(SurveyVisit visit)
    {
        return NoticeAsync(
            StatusCodes.Status410Gone, visit.Frame, "Plugins.CustomerCare.SurveyPage.Expired.Title", "Plugins.CustomerCare.SurveyPage.Expired.Text");
    }

    /// <summary>The same for each link that nobody was sent, whatever is wrong with it; test mails say so in their links.</summary>
    public async Task<IActionResult> UnknownAsync(HttpRequest request)
    {
        var (titleKey, textKey) = SurveyVisits.IsOfTestMail(request.RouteValues["token"] as string)
            ? ("Plugins.CustomerCare.SurveyPage.TestMail.Title", "Plugins.CustomerCare.SurveyPage.TestMail.Text")
            : ("Plugins.CustomerCare.SurveyPage.Unknown.Title", "Plugins.CustomerCare.SurveyPage.Unknown.Text");
        return await NoticeAsync(StatusCodes.Status404NotFound, await frames.ForStrangerAsync(request), titleKey, textKey);
    }

    public async Task<IActionResult> BusyAsync(HttpRequest request)
    {
        return await NoticeAsync(
            StatusCodes.Status429TooManyRequests,
            await frames.ForStrangerAsync(request),
            "Plugins.CustomerCare.SurveyPage.Busy.Title",
            "Plugins.CustomerCare.SurveyPage.Busy.Text");
    }

    /// <summary>Says that it can't be shown now, which is no fault of the visitor's.</summary>
    public async Task<IActionResult> AwayAsync(HttpRequest request)
    {
        return await NoticeAsync(
            StatusCodes.Status503ServiceUnavailable, await frames.ForStrangerAsync(request), "Plugins.CustomerCare.Away.Title", "Plugins.CustomerCare.Away.Text");
    }

    public async Task<IActionResult> TooLargeAsync(HttpRequest request)
    {
        return await NoticeAsync(
            StatusCodes.Status413PayloadTooLarge,
            await frames.ForStrangerAsync(request),
            "Plugins.CustomerCare.SurveyPage.TooLarge.Title",
            "Plugins.CustomerCare.SurveyPage.TooLarge.Text");
    }

    internal async Task<IActionResult> NoticeAsync(int status, PageFrame frame, string titleKey, string textKey)
    {
        return View(status, new NoticeModel { Frame = frame, Title = await frame.Words.GetAsync(titleKey), Lines = [await frame.Words.GetAsync(textKey)] });
    }

    // Made by hand, because the page for forms that are too large comes before any controller.
    private ViewResult View(int status, NoticeModel model)
    {
        return new ViewResult
        {
            ViewName = PublicViews.NOTICE,
            StatusCode = status,
            ViewData = new ViewDataDictionary<NoticeModel>(metadata, new ModelStateDictionary()) { Model = model }
        };
    }
}
