using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Consents;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;
using Nop.Services.Common;
using Nop.Services.Orders;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>Whether somebody who has ordered is to be asked if they may be asked.</summary>
public sealed class ConsentOffers(
    ISurveyStore surveys,
    IConsentStore consents,
    IOptOutStore optOuts,
    IOrderService orders,
    IAddressService addresses,
    IStoreService stores,
    IWorkContext workContext,
    PageFrames frames,
    TimeProvider clock)
{
    /// <summary>Null if no survey needs one, the order isn't the visitor's, or they want no surveys.</summary>
    public async Task<ConsentOffer?> FindAsync(int orderId, CancellationToken cancellation = default)
    {
        if (!(await surveys.LoadAsync(cancellation)).Any(survey => survey is { IsEnabled: true, Kind: SurveyKind.Recommendation, Definition.RequiresConsent: true }))
            return null;
        if (await orders.GetOrderByIdAsync(orderId) is not { Deleted: false } order || order.CustomerId != (await workContext.GetCurrentCustomerAsync()).Id)
            return null;

        var address = (await addresses.GetAddressByIdAsync(order.BillingAddressId))?.Email;
        if (EmailKey.Of(address) is null)
            return null;

        var key = Recipient.KeyOf(address!);
        if (await optOuts.IsOptedOutAsync(key, cancellation) || await OfferAsync(order, key, await workContext.GetWorkingLanguageAsync()) is not { } offer)
            return null;

        return offer with { IsGiven = await consents.HasAsync(key, order.StoreId, cancellation) };
    }

    private async Task<ConsentOffer?> OfferAsync(Order order, string key, Language language)
    {
        if (await stores.GetStoreByIdAsync(order.StoreId) is not { } store)
            return null;

        var frame = frames.For(store, language);
        var question = await frame.Words.GetAsync("Plugins.CustomerCare.Consent.Question");
        var details = await frame.Words.FormatAsync("Plugins.CustomerCare.Consent.Details", frame.StoreName);
        var consent = new Consent
        {
            RecipientKey = key,
            StoreId = order.StoreId,
            OrderId = order.Id,
            Source = ConsentSource.CheckoutCompleted,
            LanguageCode = frame.Words.Code,
            Wording = $"{question}\n{details}",
            GivenOnUtc = clock.GetUtcNow().UtcDateTime
        };
        return new ConsentOffer(consent, frame, question, details, IsGiven: false);
    }
}
