using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Mail;

namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>Takes a mail from a gateway.</summary>
public sealed class MailsRequest(RecordMail record, LinkKeys links, TimeProvider clock)
{
    public async Task<IActionResult> ExecuteAsync(JsonElement json, ApiOrigin origin, CancellationToken cancellation)
    {
        var (mail, problems) = MailReader.Read(json, origin, clock.NowUtc());
        if (mail is null)
            return ApiAnswers.Problem(StatusCodes.Status422UnprocessableEntity, "Not taken", "Errors say why; nothing was recorded.", EventsRequest.ErrorsOf(problems));

        var outcome = await record.ExecuteAsync(mail, new MailOrigin(origin, await links.LoadAsync()), cancellation);
        return ApiAnswers.Json(new
        {
            Status = WireName.Of(outcome.State),
            Kind = WireName.Of(outcome.Kind),
            outcome.Inquiries,
            FoundBy = outcome.Match is { } match ? WireName.Of(match) : null,
            AutomaticBy = outcome.Sign is { } sign ? WireName.Of(sign) : null
        });
    }
}
