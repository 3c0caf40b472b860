using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Public.Api;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>The inbound API: other systems tell what customers wrote and staff answered.</summary>
[ApiEndpoint]
[IgnoreAntiforgeryToken] // No cookie opens anything here.
public sealed class CustomerCareApiController(ApiDoor door) : Controller
{
    /// <summary>Any other method.</summary>
    [AcceptVerbs("GET", "HEAD", "PUT", "PATCH", "DELETE")]
    [ActionName("Events")]
    public IActionResult NoEvents() => ApiAnswers.OnlyPost(Response);

    /// <inheritdoc cref="NoEvents"/>
    [AcceptVerbs("GET", "HEAD", "PUT", "PATCH", "DELETE")]
    [ActionName("Mails")]
    public IActionResult NoMails() => ApiAnswers.OnlyPost(Response);

    [HttpPost]
    public async Task<IActionResult> Events([FromServices] EventsRequest request, CancellationToken cancellation)
    {
        var (origin, refusal) = await door.EnterAsync(HttpContext, ApiScopes.EVENTS_WRITE, cancellation);
        if (origin is null)
            return refusal!;

        var (json, unreadable) = await ApiBody.ReadAsync(Request, cancellation);
        using (json)
            return json is null ? unreadable! : await request.ExecuteAsync(json.RootElement, origin, cancellation);
    }

    [HttpPost]
    public async Task<IActionResult> Mails([FromServices] MailsRequest request, CancellationToken cancellation)
    {
        var (origin, refusal) = await door.EnterAsync(HttpContext, ApiScopes.MAIL_WRITE, cancellation);
        if (origin is null)
            return refusal!;

        var (json, unreadable) = await ApiBody.ReadAsync(Request, cancellation);
        using (json)
            return json is null ? unreadable! : await request.ExecuteAsync(json.RootElement, origin, cancellation);
    }

    [HttpGet]
    [HttpHead]
    public IActionResult OpenApi()
    {
        return File(ApiDocument.Open(), "application/json; charset=utf-8");
    }
}
