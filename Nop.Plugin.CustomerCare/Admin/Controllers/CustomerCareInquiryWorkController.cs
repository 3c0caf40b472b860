using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>What staff do to an inquiry with one click or one choice; each leads back to its page and says there what became of it.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[MissingInquiry]
public sealed class CustomerCareInquiryWorkController(AdminTexts texts, CurrentAgent agent) : BasePluginController
{
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Status(long id, Guid formId, string? status, [FromServices] ChangeStatus changeStatus)
    {
        return WireName.TryParse<InquiryStatus>(status, out var asked) && asked != InquiryStatus.New
            ? await DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Actions.Status.Done", action => changeStatus.ExecuteAsync(action, asked))
            : BadRequest();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Priority(long id, Guid formId, string? priority, [FromServices] ChangePriority changePriority)
    {
        return WireName.TryParse<Priority>(priority, out var asked)
            ? await DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Actions.Priority.Done", action => changePriority.ExecuteAsync(action, asked))
            : BadRequest();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Assign(long id, Guid formId, int agentId, [FromServices] AssignInquiry assign, [FromServices] AnsweringStaff staff)
    {
        var me = await agent.WhoAsync();
        var member = agentId == me.CustomerId ? me : (await staff.ListAsync()).FirstOrDefault(one => one.CustomerId == agentId);
        return member is not null
            ? await DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Actions.Assign.Done", action => assign.ExecuteAsync(action, member.Name, member.CustomerId))
            : BadRequest();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public Task<IActionResult> Spam(long id, Guid formId, [FromServices] MarkSpam markSpam)
    {
        return DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Actions.Spam.Done", action => markSpam.ExecuteAsync(action));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public Task<IActionResult> NoReplyNeeded(long id, Guid formId, [FromServices] MarkNoReplyNeeded markNoReplyNeeded)
    {
        return DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Actions.NoReplyNeeded.Done", action => markNoReplyNeeded.ExecuteAsync(action));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public Task<IActionResult> Automatic(long id, Guid formId, string? message, [FromServices] MarkAutomatic markAutomatic)
    {
        return DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Message.Automatic.Done", action => markAutomatic.ExecuteAsync(action, message ?? string.Empty));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public Task<IActionResult> Human(long id, Guid formId, string? message, [FromServices] MarkHuman markHuman)
    {
        return DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Message.Human.Done", action => markHuman.ExecuteAsync(action, message ?? string.Empty));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public Task<IActionResult> Split(long id, Guid formId, string? message, [FromServices] SplitInquiry split)
    {
        return DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Message.Split.Done", action => split.ExecuteAsync(action, message ?? string.Empty));
    }

    /// <summary>For those who make the promises: whoever broke one doesn't excuse it.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Excuse(long id, Guid formId, string? clock, string? reason, [FromServices] ExcuseBreach excuse)
    {
        if (!ExcusedClock.TryParse(clock, out var named))
            return BadRequest();
        if (reason?.Trim() is { Length: > 0 and <= ExcuseBreach.LongestReason } text)
            return await DoAsync(id, formId, "Plugins.CustomerCare.Inquiry.Excuse.Done", action => excuse.ExecuteAsync(action, named, text));

        this.Fail(await texts.FormatAsync("Plugins.CustomerCare.Inquiry.Excuse.NeedsReason", ExcuseBreach.LongestReason));
        return Back(id);
    }

    private async Task<IActionResult> DoAsync(long id, Guid formId, string doneKey, Func<AgentAction, Task> work)
    {
        try
        {
            await work(await agent.ActAsync(id, formId));
            this.Succeed(await texts.GetAsync(doneKey));
        }
        catch (WorkRefusedException refused)
        {
            this.Fail(await RefusalText.PrepareAsync(refused, texts));
        }

        return Back(id);
    }

    private IActionResult Back(long id)
    {
        return RedirectToAction("View", CustomerCareDefaults.Controllers.INQUIRY, new { id });
    }
}
