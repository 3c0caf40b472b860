using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Explanations;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The inquiry list, the page of an inquiry, and what staff write on it.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[MissingInquiry]
public sealed class CustomerCareInquiryController(InquiryPageFactory pageFactory, AdminTexts texts, CurrentAgent agent) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> List(InquirySearchModel searchModel, [FromServices] InquiryListModelFactory listFactory, CancellationToken cancellation)
    {
        return View(AdminViews.INQUIRY_LIST, await listFactory.PrepareAsync(searchModel, cancellation));
    }

    [HttpGet]
    [ActionName("View")]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> ShowInquiry(long id)
    {
        return await PageAsync(id);
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Explain(long inquiryId, string? metric, [FromServices] ReadExplanation explanations, int cycle = 1, bool plain = false)
    {
        if (await explanations.ExecuteAsync(inquiryId, metric, cycle) is not { } model)
            return NotFound();

        return plain ? Content(ExplanationPlainText.Of(model), "text/plain; charset=utf-8") : View(AdminViews.INQUIRY_EXPLANATION, model);
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Reply(long id, ReplyModel form, List<IFormFile>? files, [FromServices] ReplyToInquiry reply, [FromServices] ReadReply read)
    {
        files ??= [];
        if (await read.ProblemAsync(form, files) is { } problem)
            return await RefuseAsync(id, form with { ReplyHtml = null }, problem);

        form = ReadReply.Clean(form);
        try
        {
            if (await reply.ExecuteAsync(await agent.ActAsync(id, form.FormId), await ReadReply.ReadAsync(form, files)))
                await read.CountCannedAsync(form);
            var done = await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Reply.Done");
            return form.Then == "next" ? RedirectToAction("Next", CustomerCareDefaults.Controllers.INBOX, new { after = id }) : done;
        }
        catch (ConversationMovedException moved)
        {
            var text = await texts.GetAsync("Plugins.CustomerCare.Inquiry.Reply.Moved");
            this.Fail(files.Count == 0 ? text : $"{text} {await texts.GetAsync("Plugins.CustomerCare.Inquiry.Reply.FilesAgain")}");
            return await PageAsync(id, form, moved.SeenEventId);
        }
        catch (RequesterUnreachableException)
        {
            return await RefuseAsync(id, form, await texts.GetAsync("Plugins.CustomerCare.Inquiry.Reply.NoAddress"));
        }
        catch (WorkRefusedException refused)
        {
            return await RefuseAsync(id, form, await RefusalText.PrepareAsync(refused, texts));
        }
        catch (ReplyNotQueuedException exception)
        {
            var text = await texts.GetAsync("Plugins.CustomerCare.Inquiry.Reply.NotQueued");
            return await RefuseAsync(id, form with { FormId = Guid.NewGuid() }, exception.InnerException is { } cause ? $"{text}\n{cause.Message}" : text);
        }
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Note(long id, NoteModel form, [FromServices] AddNote addNote)
    {
        if (string.IsNullOrWhiteSpace(form.NoteText))
            return await DoneAsync(id, null);

        try
        {
            await addNote.ExecuteAsync(await agent.ActAsync(id, form.FormId), form.NoteText);
            return await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Note.Done");
        }
        catch (WorkRefusedException refused)
        {
            return await RefuseAsync(id, null, await RefusalText.PrepareAsync(refused, texts));
        }
    }

    private async Task<IActionResult> PageAsync(long id, ReplyModel? form = null, long? newSince = null)
    {
        return await pageFactory.PrepareAsync(id) is { } model ? View(AdminViews.INQUIRY_PAGE, model with { Reply = form ?? model.Reply, NewSince = newSince }) : NotFound();
    }

    private async Task<IActionResult> DoneAsync(long id, string? key)
    {
        if (key is not null)
            this.Succeed(await texts.GetAsync(key));

        return RedirectToAction("View", new { id });
    }

    private async Task<IActionResult> RefuseAsync(long id, ReplyModel? form, string text)
    {
        this.Fail(text);
        return await PageAsync(id, form);
    }
}
