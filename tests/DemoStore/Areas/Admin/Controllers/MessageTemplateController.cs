using Microsoft.AspNetCore.Mvc;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class MessageTemplateController(IMessageTemplateService templates) : DemoAdminController
{
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> List()
    {
        return View(await templates.GetAllMessageTemplatesAsync(0));
    }

    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Edit(int id)
    {
        return await templates.GetMessageTemplateByIdAsync(id) is { } template ? View(template) : NotFound();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Edit(int id, string subject, string body, bool isActive)
    {
        if (await templates.GetMessageTemplateByIdAsync(id) is not { } template)
            return NotFound();

        (template.Subject, template.Body, template.IsActive) = (subject, body, isActive);
        await templates.UpdateMessageTemplateAsync(template);
        Say("The message template has been updated.");
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Configuration.MANAGE_SETTINGS)]
    public async Task<IActionResult> Copy(int id)
    {
        if (await templates.GetMessageTemplateByIdAsync(id) is { } template)
        {
            template.Id = 0;
            await templates.InsertMessageTemplateAsync(template);
            Say("The message template has been copied.");
        }

        return RedirectToAction(nameof(List));
    }
}
