using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Nop.Core;
using Nop.Services.Localization;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Web.Framework.Controllers;

[PublishModelEvents]
public abstract class BaseController : Controller
{
    protected JsonResult ErrorJson(string error)
    {
        return Json(new { error });
    }

    protected JsonResult ErrorJson(object errors)
    {
        return Json(new { error = errors });
    }

    protected virtual IActionResult AccessDeniedView()
    {
        var webHelper = HttpContext.RequestServices.GetRequiredService<IWebHelper>();
        return RedirectToAction("AccessDenied", "Security", new { pageUrl = webHelper.GetRawUrl(Request) });
    }

    protected virtual async Task<JsonResult> AccessDeniedJsonAsync()
    {
        var localization = HttpContext.RequestServices.GetRequiredService<ILocalizationService>();
        return ErrorJson(await localization.GetResourceAsync("Admin.AccessDenied.Description"));
    }
}
