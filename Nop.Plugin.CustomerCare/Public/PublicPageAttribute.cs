using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>
/// What holds for each of our public pages: it isn't indexed, kept, framed or named to other servers, runs no script, takes small forms only, and is there only while the
/// plugin is installed.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicPageAttribute : Attribute, IAsyncResourceFilter, IAsyncExceptionFilter, IAlwaysRunResultFilter
{
    /// <summary>In bytes.</summary>
    public const long GREATEST_FORM = 256 * 1024;

    private const string POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        if (!await services.GetRequiredService<PluginGate>().IsOpenAsync())
            context.Result = new NotFoundResult();
        else if (!await IsSmallAsync(context.HttpContext))
            context.Result = await services.GetRequiredService<SurveyNoticeFactory>().TooLargeAsync(context.HttpContext.Request);
        else
            await next();
    }

    /// <summary>Where our tables are away, whoever came by a link reads that, and not the store's page for errors.</summary>
    public async Task OnExceptionAsync(ExceptionContext context)
    {
        if (context.Exception is OperationCanceledException && context.HttpContext.RequestAborted.IsCancellationRequested)
            return;

        var services = context.HttpContext.RequestServices;
        await services.GetRequiredService<HostLog>().ErrorAsync($"A page of customer care could not be shown: {context.Exception.Message}", context.Exception);
        context.Result = await services.GetRequiredService<SurveyNoticeFactory>().AwayAsync(context.HttpContext.Request);
        context.ExceptionHandled = true;
    }

    public void OnResultExecuting(ResultExecutingContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        headers.XFrameOptions = "DENY";
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = POLICY;
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static async Task<bool> IsSmallAsync(HttpContext context)
    {
        if (context.Request.ContentLength > GREATEST_FORM)
            return false;
        if (!HttpMethods.IsPost(context.Request.Method) || !context.Request.HasFormContentType)
            return true;

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = GREATEST_FORM;
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return true;
        }
        catch (Exception tooMuch) when (tooMuch is BadHttpRequestException or InvalidDataException)
        {
            return false;
        }
    }
}
