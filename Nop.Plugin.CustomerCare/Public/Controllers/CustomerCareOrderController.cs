using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Public.Orders;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>"Contact us about this order". As the host's page of the order: for all but its customer the order is one that they must log in for, whether there is one or not.</summary>
[PublicPage]
[IgnoreAntiforgeryToken] // Looked at by hand: what was typed must not be lost.
public sealed class CustomerCareOrderController(OrderVisits visits, OrderPageFactory pages, OrderFormSeal seal, AskAboutOrder ask, SurveyLimits limits, IAntiforgery antiforgery) : Controller
{
    [HttpGet]
    [HttpHead]
    [ActionName("Ask")]
    public async Task<IActionResult> Show(int orderId)
    {
        if (!await visits.AreWantedAsync())
            return NotFound();

        return await visits.FindAsync(orderId) is { } visit ? View(PublicViews.ORDER_CONTACT, await pages.FormAsync(visit, Url)) : Challenge();
    }

    [HttpPost]
    public async Task<IActionResult> Ask(int orderId)
    {
        if (!await visits.AreWantedAsync())
            return NotFound();
        if (await visits.FindAsync(orderId) is not { } visit)
            return Challenge();

        var visitor = FormattableString.Invariant($"order-of-{visit.Order.CustomerId}");
        var text = Posted(OrderFields.MESSAGE).ReplaceLineEndings("\n");
        var topic = OrderTopics.All.FirstOrDefault(one => one.Name == Posted(OrderFields.TOPIC));
        if (!limits.AllowsForm(visitor))
            return await AgainAsync(visit, StatusCodes.Status429TooManyRequests, "Plugins.CustomerCare.SurveyPage.TooMany");
        if (topic.Name is null)
            return await AgainAsync(visit, StatusCodes.Status400BadRequest, "Plugins.CustomerCare.OrderContact.Topic.Missing");
        if (string.IsNullOrWhiteSpace(text))
            return await AgainAsync(visit, StatusCodes.Status400BadRequest, "Plugins.CustomerCare.StatusPage.Blank");
        if (text.Length > OrderPageFactory.LONGEST_TEXT)
            return await AgainAsync(visit, StatusCodes.Status400BadRequest, "Plugins.CustomerCare.SurveyPage.FollowUp.TooLong", text.Length, OrderPageFactory.LONGEST_TEXT);
        if (!await antiforgery.IsRequestValidAsync(HttpContext) || seal.Open(Posted(OrderFields.STATE), orderId) is not { } form)
            return await AgainAsync(visit, StatusCodes.Status200OK, "Plugins.CustomerCare.SurveyPage.FollowUp.NotSent");
        if (Posted(OrderFields.TRAP).Length > 0)
            return await ThanksAsync(visit, null);
        if (!limits.AllowsMessage(visitor))
            return await AgainAsync(visit, StatusCodes.Status429TooManyRequests, "Plugins.CustomerCare.StatusPage.TooManyMessages");

        try
        {
            var subject = topic.Name == OrderTopics.OTHER ? null : await visit.Frame.Words.GetAsync(topic.TextKey);
            return await ThanksAsync(visit, await ask.ExecuteAsync(visit, new OrderQuestion(form, subject, text)));
        }
        catch (QuestionLostException)
        {
            return await AgainAsync(visit, StatusCodes.Status503ServiceUnavailable, "Plugins.CustomerCare.OrderContact.Failed");
        }
    }

    private string Posted(string field)
    {
        return Request.HasFormContentType ? Request.Form[field].ToString() : string.Empty;
    }

    private async Task<IActionResult> ThanksAsync(OrderVisit visit, long? inquiryId)
    {
        return View(PublicViews.NOTICE, await pages.ThanksAsync(visit, inquiryId, Url));
    }

    // The same form once more, with what was typed in it.
    private async Task<IActionResult> AgainAsync(OrderVisit visit, int status, string problemKey, params object[] values)
    {
        Response.StatusCode = status;
        var model = await pages.FormAsync(visit, Url);
        var sent = Posted(OrderFields.STATE);
        return View(PublicViews.ORDER_CONTACT, model with
        {
            State = seal.Open(sent, visit.Order.Id) is null ? model.State : sent,
            Topic = Posted(OrderFields.TOPIC),
            Message = Posted(OrderFields.MESSAGE),
            Problem = await visit.Frame.Words.FormatAsync(problemKey, values)
        });
    }
}
