using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;

namespace Nop.Plugin.CustomerCare.Public.Api;

/// <summary>
/// What holds for each address of the inbound API: it is there only while the plugin is installed, its answers aren't kept or taken for something else, and what goes wrong here is answered as a
/// problem that may be tried again, not by a page of the store.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ApiEndpointAttribute : Attribute, IAsyncResourceFilter, IAsyncExceptionFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        if (await context.HttpContext.RequestServices.GetRequiredService<PluginGate>().IsOpenAsync())
            await next();
        else
            context.Result = new NotFoundResult();
    }

    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is OperationCanceledException && context.HttpContext.RequestAborted.IsCancellationRequested)
            return;

        var log = context.HttpContext.RequestServices.GetRequiredService<HostLog>();
        await log.ErrorAsync($"Customer care could not answer a request to its API: {context.Exception.Message}", context.Exception);
        context.Result = ApiAnswers.Unavailable(context.HttpContext.Response);
        context.ExceptionHandled = true;
    }
}
