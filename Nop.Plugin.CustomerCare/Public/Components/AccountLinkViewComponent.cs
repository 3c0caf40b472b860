using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Services.Configuration;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Public.Components;

/// <summary>The entry "inquiries" in the navigation of a customer's account.</summary>
public sealed class AccountLinkViewComponent(HostEdge edge, Deferred<IStoreContext> stores, Deferred<ISettingService> settings) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        AccountLinkModel? model = null;
        await edge.RunAsync("add its link to the account's navigation", async () => model = await PrepareAsync());
        return model is null ? Content(string.Empty) : View(PublicViews.ACCOUNT_LINK, model);
    }

    private async Task<AccountLinkModel?> PrepareAsync()
    {
        var store = await stores.Value.GetCurrentStoreAsync();
        if (!(await settings.Value.LoadSettingAsync<CustomerCareSettings>(store.Id)).AccountPageEnabled || Url.RouteUrl(CustomerCareDefaults.Routes.ACCOUNT) is not { } url)
            return null;

        var isOpen = CustomerCareDefaults.PublicControllers.ACCOUNT.Equals(RouteData.Values["controller"] as string, StringComparison.OrdinalIgnoreCase);
        return new AccountLinkModel(url, isOpen);
    }
}
