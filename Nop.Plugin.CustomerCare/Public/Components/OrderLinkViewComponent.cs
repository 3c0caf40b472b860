using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Plugin.CustomerCare.Public.Orders;
using Nop.Services.Localization;
using Nop.Web.Framework.Components;
using Nop.Web.Framework.Models;

namespace Nop.Plugin.CustomerCare.Public.Components;

/// <summary>The link on a customer's page of an order to the form about it; not where the page is made for paper. Whatever goes wrong with it, the page is there.</summary>
public sealed class OrderLinkViewComponent(HostEdge edge, Deferred<OrderVisits> visits, Deferred<ILocalizationService> texts) : NopViewComponent
{
    private const string PRINTED = "PrintOrderDetails";

    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        OrderLinkModel? model = null;
        if (additionalData is BaseNopEntityModel { Id: > 0 } order && !PRINTED.Equals(RouteData.Values["action"] as string, StringComparison.OrdinalIgnoreCase))
            await edge.RunAsync("link to the form about an order", async () => model = await PrepareAsync(order.Id));

        return model is null ? Content(string.Empty) : View(PublicViews.ORDER_LINK, model);
    }

    private async Task<OrderLinkModel?> PrepareAsync(int orderId)
    {
        return await visits.Value.AreWantedAsync() && Url.RouteUrl(CustomerCareDefaults.Routes.ORDER_CONTACT, new { orderId }) is { } url
            ? new OrderLinkModel(url, await texts.Value.GetResourceAsync("Plugins.CustomerCare.OrderContact.Link"))
            : null;
    }
}
