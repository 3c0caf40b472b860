using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>An agent says that an inquiry was answered outside the store.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[MissingInquiry]
public sealed class CustomerCareElsewhereController(AdminTexts texts, CurrentAgent agent, TypedMinute minute, RecordAnswerElsewhere record) : BasePluginController
{
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Answered(long id, Guid formId, string? way, string? answeredOn, string? answerText)
    {
        if (!WireName.TryParse<AnswerWay>(way, out var how))
            return BadRequest();

        if (await minute.ReadAsync(answeredOn) is { } answeredOnUtc)
            await RecordAsync(await agent.ActAsync(id, formId), how, answeredOnUtc, answerText);
        else
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.Inquiry.Elsewhere.NoTime"));

        return RedirectToAction("View", CustomerCareDefaults.Controllers.INQUIRY, new { id });
    }

    private async Task RecordAsync(AgentAction action, AnswerWay how, DateTime answeredOnUtc, string? text)
    {
        try
        {
            await record.ExecuteAsync(action, how, answeredOnUtc, text);
            this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Inquiry.Elsewhere.Done"));
        }
        catch (WorkRefusedException refused)
        {
            this.Fail(await RefusalText.PrepareAsync(refused, texts));
        }
    }
}
