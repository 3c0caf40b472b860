using Microsoft.AspNetCore.Http;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Hands work to the web server, which does it before it lets go of the request and its services; at shutdown it waits for it as for any request.</summary>
public sealed class AfterResponse(IHttpContextAccessor http) : IAfterResponse
{
    public Task RunAsync(Func<Task> work)
    {
        if (http.HttpContext is not { } context)
            return work();

        context.Response.OnCompleted(work);
        return Task.CompletedTask;
    }
}
