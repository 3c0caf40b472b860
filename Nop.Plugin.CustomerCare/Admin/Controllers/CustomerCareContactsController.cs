using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.Contacts;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Contacts;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The replies behind a figure of repeated contact, as a page and as a file with the same rows.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareContactsController(ReplyListModelFactory modelFactory) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Replies(ReplySearchModel searchModel, CancellationToken cancellation)
    {
        var model = await modelFactory.PrepareAsync(searchModel, cancellation);
        ModelState.Clear();
        return View(AdminViews.REPLY_LIST, model);
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> RepliesCsv(ReplySearchModel searchModel, CancellationToken cancellation)
    {
        return File(SafeCsv.Write(await modelFactory.PrepareCsvAsync(searchModel, cancellation)), "text/csv", "replies.csv");
    }
}
