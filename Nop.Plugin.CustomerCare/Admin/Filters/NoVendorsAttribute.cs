using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Nop.Core;
using Nop.Web.Framework;

namespace Nop.Plugin.CustomerCare.Admin.Filters;

/// <summary>Vendors enter the admin area too, and a role may carry our permissions: what belongs to the whole shop stays closed to them.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NoVendorsAttribute() : TypeFilterAttribute(typeof(Filter))
{
    private sealed class Filter(IWorkContext workContext, IWebHelper webHelper) : IAsyncAuthorizationFilter
    {
        public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
        {
            if (context.Result is not null || await workContext.GetCurrentVendorAsync() is null)
                return;

            var request = context.HttpContext.Request;
            context.Result = new RedirectToActionResult("AccessDenied", "Security", new { area = AreaNames.ADMIN, pageUrl = webHelper.GetRawUrl(request) });
        }
    }
}
