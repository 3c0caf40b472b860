using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Infrastructure.Summaries;
using Nop.Services.Configuration;
using Nop.Services.Security;
using Nop.Services.Stores;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Shows the managers' summary to whoever sets it up, and mails that person one. It tells of what the person may see anyway, of the store that the admin works on, else of the first.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareSummaryController(
    SummaryForOne summary,
    IWorkContext workContext,
    IStoreContext storeContext,
    IStoreService stores,
    ISettingService settings,
    HostLog log,
    AdminTexts texts) : BasePluginController
{
    // As with the preview of surveys: nothing in the owner's template runs, loads anything but pictures, or reaches the admin area.
    private const string MAY = "default-src 'none'; img-src http: https: data:; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'; "
        + "sandbox allow-popups allow-popups-to-escape-sandbox";

    [HttpGet]
    [CheckPermission([CustomerCareDefaults.Permissions.SETTINGS_MANAGE, StandardPermission.Configuration.MANAGE_PLUGINS])]
    public async Task<IActionResult> Preview(CancellationToken cancellation)
    {
        var (mail, problem) = await TryAsync(async (store, own) => await summary.ComposeAsync(await workContext.GetCurrentCustomerAsync(), store, own, cancellation));
        if (mail is null)
        {
            this.Fail(problem ?? await texts.GetAsync("Plugins.CustomerCare.Settings.Summary.Nothing"));
            return RedirectToConfigure();
        }

        Response.Headers.ContentSecurityPolicy = MAY;
        Response.Headers.XContentTypeOptions = "nosniff";
        return Content(mail.Body, "text/html; charset=utf-8");
    }

    [HttpPost]
    [CheckPermission([CustomerCareDefaults.Permissions.SETTINGS_MANAGE, StandardPermission.Configuration.MANAGE_PLUGINS])]
    public async Task<IActionResult> Send(CancellationToken cancellation)
    {
        var person = await workContext.GetCurrentCustomerAsync();
        if (await summary.IsTooSoonAsync(person, cancellation))
        {
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.Settings.Summary.TooSoon"));
            return RedirectToConfigure();
        }

        var (mail, problem) = await TryAsync((store, own) => summary.SendAsync(person, store, own, cancellation));
        if (mail is null)
            this.Fail(problem ?? await texts.GetAsync("Plugins.CustomerCare.Settings.Summary.Nothing"));
        else
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Settings.Summary.Sent", mail.To));
        return RedirectToConfigure();
    }

    private async Task<(QueuedEmail? Mail, string? Problem)> TryAsync(Func<Store, CustomerCareSettings, Task<QueuedEmail?>> work)
    {
        var scope = await storeContext.GetActiveStoreScopeConfigurationAsync();
        var store = await stores.GetStoreByIdAsync(scope) ?? (await stores.GetAllStoresAsync())[0];
        try
        {
            return (await work(store, await settings.LoadSettingAsync<CustomerCareSettings>(store.Id)), null);
        }
        catch (InvalidOperationException exception)
        {
            await log.ErrorAsync("A managers' summary could not be written.", exception);
            return (null, await texts.FormatAsync("Plugins.CustomerCare.Settings.Summary.Failed", exception.Message));
        }
    }

    private RedirectToActionResult RedirectToConfigure()
    {
        return RedirectToAction("Configure", CustomerCareDefaults.Controllers.SETTINGS, new { area = AreaNames.ADMIN });
    }
}
