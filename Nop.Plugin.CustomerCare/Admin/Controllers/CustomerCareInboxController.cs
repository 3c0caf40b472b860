using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Media;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Working through the inbox: many inquiries at once, or one after the other.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[MissingInquiry]
public sealed class CustomerCareInboxController(AdminTexts texts) : BasePluginController
{
    /// <summary>Leads back to the page of the list that the form stood on.</summary>
    /// <param name="search">That page's own address.</param>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Many([FromQuery] InquirySearchModel search, Guid formId, string? work, [AllFormValues] List<string> ticked, [FromServices] DoWork doWork)
    {
        var ids = ticked.Select(Number).OfType<long>().Distinct().ToList();
        if (ManyWork.Read(work) is not { } asked || ids.Count == 0)
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.Inbox.Work.Nothing"));
        else if (ids.Count > DoToMany.Most)
            this.Fail(await texts.FormatAsync("Plugins.CustomerCare.Inbox.Work.TooMany", ids.Count, DoToMany.Most));
        else if (await doWork.ExecuteAsync(asked, ids, formId) is not { } result)
            return BadRequest();
        else
            await TellAsync(result);

        return RedirectToAction("List", CustomerCareDefaults.Controllers.INQUIRY, InboxAddress.Of(search, search.PageNumber));
    }

    /// <summary>Opens what is to be answered next; where nothing is, the list says so.</summary>
    /// <param name="after">The inquiry to go on from.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Next(long? after, [FromServices] NextInquiryQuery nextInquiry, [FromServices] CurrentAgent agent, CancellationToken cancellation)
    {
        if (await nextInquiry.ExecuteAsync((await agent.WhoAsync()).CustomerId, after, cancellation) is { } id)
            return RedirectToAction("View", CustomerCareDefaults.Controllers.INQUIRY, new { id });

        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Inbox.Next.None"));
        return RedirectToAction("List", CustomerCareDefaults.Controllers.INQUIRY);
    }

    /// <summary>The sign of an inquiry's page that it is open; says who else has it open, and which line of the log is the last.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Here(long id, bool answering, bool gone, [FromServices] PresenceRepository presences, [FromServices] CurrentAgent agent, [FromServices] ReadOthers others)
    {
        var me = await agent.WhoAsync();
        if (gone)
            await presences.LeaveAsync(id, me.CustomerId);
        else
            await presences.ComeAsync(id, new Presence(me.CustomerId, me.Name, answering));

        return gone ? Ok() : Json(new { others = await others.ExecuteAsync(id) });
    }

    /// <summary>What is known of the requester; fetched when the inquiry's page is there.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Aside(long id, [FromServices] IInquiryStore inquiries, [FromServices] AsideFactory factory, CancellationToken cancellation)
    {
        return await inquiries.FindAsync(id, cancellation) is { } inquiry ? PartialView(AdminViews.INQUIRY_ASIDE, await factory.PrepareAsync(inquiry, cancellation)) : NotFound();
    }

    /// <summary>The canned replies for an inquiry.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Canned(long id, [FromServices] IInquiryStore inquiries, [FromServices] OfferCannedReplies offer, CancellationToken cancellation)
    {
        return await inquiries.FindAsync(id, cancellation) is { } inquiry ? Json(new { replies = await offer.ExecuteAsync(inquiry, cancellation) }) : NotFound();
    }

    /// <summary>A file that went with a reply: always to be saved, never shown by the browser under the store's address.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Attachment(long id, [FromServices] AttachmentRepository attachments, [FromServices] IDownloadService downloads, CancellationToken cancellation)
    {
        if (await attachments.FindAsync(id, cancellation) is not { } attachment || await downloads.GetDownloadByIdAsync(attachment.DownloadId) is not { DownloadBinary: { } content })
            return NotFound();

        Response.Headers.XContentTypeOptions = "nosniff";
        return File(content, "application/octet-stream", attachment.FileName);
    }

    private async Task TellAsync(ManyResult result)
    {
        if (await ManyResultText.DoneAsync(result, texts) is { } done)
            this.Succeed(done);
        if (await ManyResultText.RefusedAsync(result, texts) is { } refused)
            this.Fail(refused);
    }

    private static long? Number(string text)
    {
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
