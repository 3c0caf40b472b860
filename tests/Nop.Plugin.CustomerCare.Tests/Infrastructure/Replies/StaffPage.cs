using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Replies;

/// <summary>A request as the host routes it.</summary>
internal static class StaffPage
{
    public static HttpContext Admin(string controller, string action, params (string Field, string Value)[] posted)
    {
        var context = Shop(controller, action, posted);
        context.Request.RouteValues["area"] = "Admin";
        return context;
    }

    public static HttpContext Shop(string controller, string action, params (string Field, string Value)[] posted)
    {
        var context = new DefaultHttpContext();
        context.Request.RouteValues["controller"] = controller;
        context.Request.RouteValues["action"] = action;
        if (posted.Length > 0)
        {
            context.Request.Method = "POST";
            context.Request.ContentType = "application/x-www-form-urlencoded";
            context.Request.Form = new FormCollection(posted.ToDictionary(field => field.Field, field => new StringValues(field.Value)));
        }

        return context;
    }
}
