using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Replies that answer nothing we know of: an agent says which inquiry they belong to, or that they belong to none.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareStrayReplyController(AdminTexts texts, CurrentAgent agent) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Index([FromServices] StrayRepliesModelFactory factory, int page = 1)
    {
        return View(AdminViews.STRAY_REPLIES, await factory.PrepareAsync(page));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Place(long id, string? inquiry, int page, [FromServices] PlaceStrayReply place)
    {
        if (!long.TryParse(inquiry?.Trim().TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var inquiryId))
            return await BackAsync(page, "Plugins.CustomerCare.StrayReplies.NoNumber");

        try
        {
            return await place.ExecuteAsync(id, inquiryId, (await agent.WhoAsync()).Name)
                ? await DoneAsync(page, "Plugins.CustomerCare.StrayReplies.Placed", inquiryId)
                : await BackAsync(page, "Plugins.CustomerCare.StrayReplies.SettledBefore");
        }
        catch (KeyNotFoundException)
        {
            return NotFound();
        }
        catch (InquiryNotFoundException)
        {
            return await BackAsync(page, "Plugins.CustomerCare.StrayReplies.NoInquiry", inquiryId);
        }
        catch (WorkRefusedException refused)
        {
            this.Fail(await RefusalText.PrepareAsync(refused, texts));
            return RedirectToAction("Index", new { page });
        }
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> Dismiss(long id, int page, [FromServices] IStrayReplies strays, [FromServices] TimeProvider clock)
    {
        return await strays.DismissAsync(id, (await agent.WhoAsync()).Name, clock.GetUtcNow().UtcDateTime)
            ? await DoneAsync(page, "Plugins.CustomerCare.StrayReplies.Dismissed", 1)
            : await BackAsync(page, "Plugins.CustomerCare.StrayReplies.SettledBefore");
    }

    /// <summary>Most notes of orders answer nobody; those that can't be anybody's answer go at once.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_ANSWER)]
    public async Task<IActionResult> DismissUnlikely([FromServices] IStrayReplies strays, [FromServices] TimeProvider clock)
    {
        return await DoneAsync(1, "Plugins.CustomerCare.StrayReplies.Dismissed", await strays.DismissUnlikelyAsync((await agent.WhoAsync()).Name, clock.GetUtcNow().UtcDateTime));
    }

    private async Task<IActionResult> DoneAsync(int page, string key, params object[] values)
    {
        this.Succeed(await texts.FormatAsync(key, values));
        return RedirectToAction("Index", new { page });
    }

    private async Task<IActionResult> BackAsync(int page, string key, params object[] values)
    {
        this.Fail(await texts.FormatAsync(key, values));
        return RedirectToAction("Index", new { page });
    }
}
