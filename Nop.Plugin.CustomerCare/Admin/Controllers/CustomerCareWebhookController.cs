using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.Webhooks;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Addresses of other systems that are told what happens.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareWebhookController(WebhookRepository webhooks, WebhookModelFactory modelFactory, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> List(CancellationToken cancellation)
    {
        return View(AdminViews.WEBHOOKS, await modelFactory.ListAsync(cancellation));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Create()
    {
        return View(AdminViews.WEBHOOK_EDIT, await modelFactory.EditAsync(new WebhookFormModel()));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Edit(int id, CancellationToken cancellation)
    {
        return await webhooks.FindAsync(id, cancellation) is { } webhook
            ? View(AdminViews.WEBHOOK_EDIT, await modelFactory.EditAsync(WebhookModelFactory.FormOf(webhook)))
            : RedirectToAction(nameof(List));
    }

    /// <summary>The answer to a new one shows its secret, once: it isn't sent on to another page, because that would put it into a cookie.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Save(WebhookFormModel form, CancellationToken cancellation)
    {
        var (webhook, problems) = await modelFactory.ReadAsync(form);
        await ModelState.AddAsync(problems, texts);
        if (!ModelState.IsValid)
            return View(AdminViews.WEBHOOK_EDIT, await modelFactory.EditAsync(form));
        if (form.Id > 0)
        {
            await webhooks.UpdateAsync(webhook, cancellation);
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Webhooks.Saved", webhook.Name));
            return RedirectToAction(nameof(List));
        }

        var secret = WebhookSignature.NewSecret();
        var id = await webhooks.AddAsync(webhook with { Secret = secret }, cancellation);
        Response.Headers.CacheControl = "no-store";
        ModelState.Clear();
        return View(AdminViews.WEBHOOK_EDIT, await modelFactory.EditAsync(WebhookModelFactory.FormOf(webhook with { Id = id }), secret));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Switch(int id, bool isOn, CancellationToken cancellation)
    {
        await webhooks.SwitchAsync(id, isOn, cancellation);
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Delete(int id, CancellationToken cancellation)
    {
        await webhooks.DeleteAsync(id, cancellation);
        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.Webhooks.Deleted"));
        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Test(int id, [FromServices] TestWebhook test, [FromServices] IStoreContext stores, CancellationToken cancellation)
    {
        if (await webhooks.FindAsync(id, cancellation) is not { } webhook)
            return RedirectToAction(nameof(List));

        await TellAsync(await test.ExecuteAsync(webhook, (await stores.GetCurrentStoreAsync()).Id, cancellation));
        return RedirectToAction(nameof(Log), new { id });
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Log(int id, CancellationToken cancellation, int pageNumber = 1)
    {
        return await webhooks.FindAsync(id, cancellation) is { } webhook
            ? View(AdminViews.WEBHOOK_LOG, await modelFactory.LogAsync(webhook, pageNumber, cancellation))
            : RedirectToAction(nameof(List));
    }

    /// <param name="id">Of what was sent.</param>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Resend(long id, [FromServices] TestWebhook test, [FromServices] WebhookDeliveryList deliveries, CancellationToken cancellation)
    {
        if (await deliveries.WebhookOfAsync(id, cancellation) is not { } webhookId)
            return RedirectToAction(nameof(List));

        await TellAsync(await test.ResendAsync(id, cancellation));
        return RedirectToAction(nameof(Log), new { id = webhookId });
    }

    private async Task TellAsync(WebhookAnswer? answer)
    {
        if (answer is { HasArrived: true })
            this.Succeed(await texts.FormatAsync("Plugins.CustomerCare.Webhooks.Arrived", answer.Status ?? 0));
        else
            this.Fail(answer is null ? await texts.GetAsync("Plugins.CustomerCare.Webhooks.Busy") : await texts.FormatAsync("Plugins.CustomerCare.Webhooks.NotArrived", answer.Problem!));
    }
}
