using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Inquiries;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Writes and deletes canned replies; whoever answers uses them on an inquiry's page.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareCannedReplyController(CannedReplyRepository replies, CannedReplyModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> List(CancellationToken cancellation)
    {
        return View(AdminViews.CANNED_LIST, await modelFactory.PrepareListAsync(cancellation));
    }

    /// <param name="id">0 for a new one.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellation)
    {
        var reply = id == 0 ? null : await replies.FindAsync(id, cancellation);
        return id == 0 || reply is not null ? View(AdminViews.CANNED_EDIT, await modelFactory.PrepareAsync(reply)) : NotFound();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Edit(CannedReplyModel form, CancellationToken cancellation)
    {
        await ModelState.AddAsync(CannedReplyModelFactory.Check(form), texts);
        if (!ModelState.IsValid)
            return View(AdminViews.CANNED_EDIT, await modelFactory.CompleteAsync(form));
        if (await replies.SaveAsync(CannedReplyModelFactory.Read(form), cancellation) is null)
            return NotFound();

        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Canned.Saved"));
        return RedirectToAction("List");
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellation)
    {
        await replies.DeleteAsync(id, cancellation);
        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Canned.Deleted"));
        return RedirectToAction("List");
    }
}
