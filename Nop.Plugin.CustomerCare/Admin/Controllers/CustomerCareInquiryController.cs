using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Services.Security;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The inquiry list, the page of an inquiry, and what staff do on it.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[MissingInquiry]
public sealed class CustomerCareInquiryController(
    IInquiryStore inquiries,
    ISlaCatalogStore catalogs,
    IPermissionService permissions,
    InquiryModelFactory modelFactory,
    AdminTexts texts,
    CurrentAgent agent) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> List(InquirySearchModel searchModel, [FromServices] InquiryListModelFactory listFactory)
    {
        return View(AdminViews.INQUIRY_LIST, await listFactory.PrepareSearchAsync(searchModel));
    }

    // Not named "search": the grid posts fields of its own that begin so, and the model would be looked for among them.
    [HttpPost]
    [ActionName("List")]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> ListRows(InquirySearchModel searchModel, [FromServices] InquiryListModelFactory listFactory, CancellationToken cancellation)
    {
        return Json(await listFactory.PrepareListAsync(searchModel, cancellation));
    }

    [HttpGet]
    [ActionName("View")]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> ShowInquiry(long id)
    {
        return await PageAsync(id, new ReplyModel());
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Reply(long id, ReplyModel form, [FromServices] ReplyToInquiry reply)
    {
        if (string.IsNullOrWhiteSpace(form.ReplyText))
            return await RefuseAsync(id, form, "Plugins.CustomerCare.Inquiry.Reply.Empty");

        try
        {
            await reply.ExecuteAsync(await agent.ActAsync(id, form.FormId), form.ReplyText, AskedStatus(form.StatusAfter));
            return await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Reply.Done");
        }
        catch (RequesterUnreachableException)
        {
            return await RefuseAsync(id, form, "Plugins.CustomerCare.Inquiry.Reply.NoAddress");
        }
        catch (ReplyNotQueuedException exception)
        {
            return await RefuseAsync(id, form with { FormId = Guid.NewGuid() }, "Plugins.CustomerCare.Inquiry.Reply.NotQueued", exception.InnerException?.Message);
        }
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Note(long id, NoteModel form, [FromServices] AddNote addNote)
    {
        if (string.IsNullOrWhiteSpace(form.NoteText))
            return await DoneAsync(id, null);

        await addNote.ExecuteAsync(await agent.ActAsync(id, form.FormId), form.NoteText);
        return await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Note.Done");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Status(long id, Guid formId, string? status, [FromServices] ChangeStatus changeStatus)
    {
        if (AskedStatus(status) is not { } asked)
            return BadRequest();

        await changeStatus.ExecuteAsync(await agent.ActAsync(id, formId), asked);
        return await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Actions.Status.Done");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> AssignToMe(long id, Guid formId, [FromServices] AssignInquiry assign)
    {
        await assign.ExecuteAsync(await agent.ActAsync(id, formId), await agent.NameAsync());
        return await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Actions.AssignToMe.Done");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Spam(long id, Guid formId, [FromServices] MarkSpam markSpam)
    {
        await markSpam.ExecuteAsync(await agent.ActAsync(id, formId));
        return await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Actions.Spam.Done");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> NoReplyNeeded(long id, Guid formId, [FromServices] MarkNoReplyNeeded markNoReplyNeeded)
    {
        await markNoReplyNeeded.ExecuteAsync(await agent.ActAsync(id, formId));
        return await DoneAsync(id, "Plugins.CustomerCare.Inquiry.Actions.NoReplyNeeded.Done");
    }

    private static InquiryStatus? AskedStatus(string? name)
    {
        return WireName.TryParse<InquiryStatus>(name, out var status) && status != InquiryStatus.New ? status : null;
    }

    private async Task<IActionResult> PageAsync(long id, ReplyModel reply)
    {
        if (await inquiries.FindAsync(id) is not { } inquiry)
            return NotFound();

        var model = await modelFactory.PrepareAsync(inquiry, await inquiries.ReadLogAsync(id), await catalogs.LoadAsync());
        var canAnswer = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER);
        return View(AdminViews.INQUIRY_PAGE, model with { CanAnswer = canAnswer, Reply = reply });
    }

    private async Task<IActionResult> DoneAsync(long id, string? key)
    {
        if (key is not null)
            this.Succeed(await texts.GetAsync(key));

        return RedirectToAction("View", new { id });
    }

    private async Task<IActionResult> RefuseAsync(long id, ReplyModel form, string key, string? detail = null)
    {
        this.Fail(detail is null ? await texts.GetAsync(key) : $"{await texts.GetAsync(key)}\n{detail}");
        return await PageAsync(id, form);
    }
}
