using Microsoft.AspNetCore.Http;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Services.Customers;
using Nop.Services.Security;
using Nop.Web.Framework;

namespace Nop.Plugin.CustomerCare.Infrastructure.Replies;

/// <summary>The current request, as far as it is one of staff at work in the store's admin. Fields and actions are known by their names, which are the same in every version.</summary>
public sealed class StaffRequest(IHttpContextAccessor http, IWorkContext work, ICustomerService customers, IPermissionService permissions)
{
    /// <summary>Whether it is a page of the store's admin.</summary>
    public bool IsAdmin => Has("area", AreaNames.ADMIN);

    /// <summary>Whether it is that action of the store's admin.</summary>
    public bool Is(string controller, string action)
    {
        return IsAdmin && Has("controller", controller) && Has("action", action);
    }

    /// <summary>What was posted in a field of that name; null if nothing was.</summary>
    public string? Posted(string field)
    {
        return Form is { } form && form.TryGetValue(field, out var values) ? values.ToString() : null;
    }

    /// <summary>Whether a posted field holds just that text: then a person typed it, and no part of the store wrote it by itself.</summary>
    public bool HasPosted(string? text)
    {
        var typed = Lines(text);
        return typed.Length > 0 && Form is { } form && form.Any(field => field.Value.Any(value => Lines(value) == typed));
    }

    /// <summary>The id of what the page is about: posted with it, or in its address; null if it has none.</summary>
    public int? SubjectId()
    {
        var text = Posted("Id") ?? http.HttpContext?.Request.RouteValues["id"]?.ToString();
        return int.TryParse(text, out var id) && id > 0 ? id : null;
    }

    /// <summary>The member of staff at work, also where they act for a customer; null if there is none.</summary>
    public async Task<ReplyAuthor?> AuthorAsync()
    {
        // The host knows for whom somebody acts only once it has been asked who is there.
        var current = await work.GetCurrentCustomerAsync();
        var person = work.OriginalCustomerIfImpersonated ?? current;
        return await IsStaffAsync(person) ? await AuthorAsync(person) : null;
    }

    /// <summary>Whether somebody may use the store's admin.</summary>
    public async Task<bool> IsStaffAsync(Customer? person)
    {
        return person is { IsSystemAccount: false, Deleted: false } && await permissions.AuthorizeAsync(StandardPermission.Security.ACCESS_ADMIN_PANEL, person);
    }

    private async Task<ReplyAuthor> AuthorAsync(Customer person)
    {
        var name = await customers.GetCustomerFullNameAsync(person);
        return new ReplyAuthor(person.Id, string.IsNullOrWhiteSpace(name) ? person.Email : name.Trim());
    }

    private IFormCollection? Form => http.HttpContext?.Request is { HasFormContentType: true } request ? request.Form : null;

    private bool Has(string routeValue, string expected)
    {
        return string.Equals(http.HttpContext?.Request.RouteValues[routeValue]?.ToString(), expected, StringComparison.OrdinalIgnoreCase);
    }

    private static string Lines(string? text)
    {
        return (text ?? string.Empty).ReplaceLineEndings("\n").Trim();
    }
}
