using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Staff enter what somebody asked by phone, in a chat, in person or anywhere else that leaves no trace in the store.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareEntryController(EntryModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> New(int? customerId, string? orderNumber)
    {
        return View(AdminViews.INQUIRY_ENTRY, await modelFactory.PrepareAsync(customerId, orderNumber));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> New(
        EntryModel form,
        [FromServices] EntryReader reader,
        [FromServices] EnterInquiry enter,
        [FromServices] RecordAnswerElsewhere answer,
        [FromServices] CurrentAgent agent)
    {
        var reading = await reader.ReadAsync(form);
        await ModelState.AddAsync(reading.Problems, texts);
        if (reading.Entry is not { } entry || !ModelState.IsValid)
            return View(AdminViews.INQUIRY_ENTRY, await modelFactory.CompleteAsync(form));

        var who = await agent.WhoAsync();
        var id = (await enter.ExecuteAsync(entry with { EnteredById = who.CustomerId, EnteredBy = who.Name })).InquiryId;
        if (reading.AnsweredOnUtc is { } answeredOnUtc)
            await answer.ExecuteAsync(await agent.ActAsync(id, form.FormId), entry.AnsweredBy, answeredOnUtc, form.AnswerText);

        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Entry.Done"));
        return RedirectToAction("View", CustomerCareDefaults.Controllers.INQUIRY, new { id });
    }
}
