using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Settings;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Keys by which other systems write to us.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareApiKeyController(ApiKeyRepository keys, ApiKeyListModelFactory modelFactory, CurrentAgent agent, AdminTexts texts) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> List(CancellationToken cancellation)
    {
        return View(AdminViews.API_KEYS, await modelFactory.PrepareAsync(new ApiKeyFormModel(), null, cancellation));
    }

    /// <summary>The answer shows the key, once: it isn't sent on to another page, because that would put it into a cookie.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Create(ApiKeyFormModel form, CancellationToken cancellation)
    {
        await ModelState.AddAsync(await modelFactory.CheckAsync(form), texts);
        if (!ModelState.IsValid)
            return View(AdminViews.API_KEYS, await modelFactory.PrepareAsync(form, null, cancellation));

        var secret = await keys.CreateAsync(form.Name!, ApiKeyListModelFactory.ScopesOf(form), form.StoreId, (await agent.WhoAsync()).Name, cancellation);
        Response.Headers.CacheControl = "no-store";
        ModelState.Clear();
        return View(AdminViews.API_KEYS, await modelFactory.PrepareAsync(new ApiKeyFormModel(), secret, cancellation));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.SETTINGS_MANAGE)]
    public async Task<IActionResult> Revoke(int id, CancellationToken cancellation)
    {
        await keys.RevokeAsync(id, cancellation);
        this.Succeed(await texts.GetAsync("Plugins.CustomerCare.ApiKeys.Revoked.Done"));
        return RedirectToAction(nameof(List));
    }
}
