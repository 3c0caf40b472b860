using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Public.Models;
using Nop.Web.Framework.Components;
using Nop.Web.Models.Checkout;

namespace Nop.Plugin.CustomerCare.Public.Components;

/// <summary>Asks on the page after an order whether the shopper may be asked by mail, where a survey needs that. Whatever goes wrong with it, the page is there.</summary>
public sealed class SurveyConsentViewComponent(HostEdge edge, Deferred<ConsentOffers> offers) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        ConsentOfferModel? model = null;
        if (additionalData is CheckoutCompletedModel completed)
            await edge.RunAsync("ask a shopper for consent to surveys", async () => model = await PrepareAsync(completed.OrderId));

        return model is null ? Content(string.Empty) : View(PublicViews.CONSENT, model);
    }

    private async Task<ConsentOfferModel?> PrepareAsync(int orderId)
    {
        if (await offers.Value.FindAsync(orderId, HttpContext.RequestAborted) is not { IsGiven: false } offer)
            return null;

        return new ConsentOfferModel
        {
            OrderId = orderId,
            Question = offer.Question,
            Details = offer.Details,
            Button = await offer.Frame.Words.GetAsync("Plugins.CustomerCare.Consent.Button"),
            ActionUrl = Url.RouteUrl(CustomerCareDefaults.Routes.CONSENT)!
        };
    }
}
