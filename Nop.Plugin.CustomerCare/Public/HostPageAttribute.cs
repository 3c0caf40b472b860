using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>What holds for each of our pages within the store's own design: it isn't indexed or kept, and is there only while the plugin is installed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HostPageAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (!await context.HttpContext.RequestServices.GetRequiredService<PluginGate>().IsOpenAsync())
        {
            context.Result = new NotFoundResult();
            return;
        }

        context.HttpContext.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        context.HttpContext.Response.Headers.CacheControl = "no-store";
        await next();
    }
}
