using Microsoft.AspNetCore.Mvc;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class QueuedEmailController(IQueuedEmailService mails, Entities<QueuedEmail> rows) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public IActionResult List()
    {
        return View();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> QueuedEmailList(GridSearch searchModel)
    {
        var page = await mails.SearchEmailsAsync(null, searchModel.SearchText, null, null, false, false, int.MaxValue, true, searchModel.Page - 1, searchModel.PageSize);
        return Grid(searchModel, page, mail => new
        {
            mail.Id, mail.Subject, mail.From, mail.To, Created = Utc(mail.CreatedOnUtc), Sent = Utc(mail.SentOnUtc), mail.SentTries
        });
    }

    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Edit(int id)
    {
        return await mails.GetQueuedEmailByIdAsync(id) is { } mail ? View(mail) : NotFound();
    }

    /// <summary>As the host: a copy of the mail goes to the end of the queue. Giving up marks it as a mail server that refused it three times would.</summary>
    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MESSAGE_QUEUE)]
    public async Task<IActionResult> Do(int id, string what, [FromServices] TimeProvider clock)
    {
        if (await mails.GetQueuedEmailByIdAsync(id) is not { } mail)
            return NotFound();

        if (what == "requeue")
        {
            (mail.Id, mail.SentOnUtc, mail.SentTries, mail.CreatedOnUtc) = (0, null, 0, clock.GetUtcNow().UtcDateTime);
            await mails.InsertQueuedEmailAsync(mail);
        }
        else if (what == "giveup")
        {
            (mail.SentOnUtc, mail.SentTries) = (null, 3);
            await mails.UpdateQueuedEmailAsync(mail);
        }
        else
            await rows.DeleteAsync(mail);

        return RedirectToAction(nameof(List));
    }
}
