using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The step between asking for a merge and doing it: both inquiries side by side.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[MissingInquiry]
public sealed class CustomerCareMergeController(MergeModelFactory modelFactory) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Confirm(long id, string? into)
    {
        return View(AdminViews.MERGE, await modelFactory.PrepareAsync(id, into));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Confirm(
        long id,
        Guid formId,
        long survivor,
        [FromServices] MergeInquiries merge,
        [FromServices] CurrentAgent agent,
        [FromServices] AdminTexts texts)
    {
        try
        {
            await merge.ExecuteAsync(await agent.ActAsync(id, formId), survivor);
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Merge.Done", id));
            return RedirectToAction("View", CustomerCareDefaults.Controllers.INQUIRY, new { id = survivor });
        }
        catch (WorkRefusedException)
        {
            // Asked again, the page says at its field what stands against it now.
            return View(AdminViews.MERGE, await modelFactory.PrepareAsync(id, survivor.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }
    }
}
