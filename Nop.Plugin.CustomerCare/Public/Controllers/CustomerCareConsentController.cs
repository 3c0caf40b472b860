using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Surveys.Consents;

namespace Nop.Plugin.CustomerCare.Public.Controllers;

/// <summary>Records that a shopper agrees to be asked by mail.</summary>
[PublicPage]
[ValidateAntiForgeryToken]
public sealed class CustomerCareConsentController(ConsentOffers offers, IConsentStore consents, SurveyNoticeFactory notices) : Controller
{
    public const string ORDER = "order";

    [HttpPost]
    public async Task<IActionResult> Give()
    {
        if (!int.TryParse(Request.Form[ORDER], NumberStyles.None, CultureInfo.InvariantCulture, out var orderId) || await offers.FindAsync(orderId) is not { } offer)
            return await notices.UnknownAsync(Request);

        await consents.GiveAsync(offer.Consent);
        return await notices.NoticeAsync(StatusCodes.Status200OK, offer.Frame, "Plugins.CustomerCare.Consent.Given.Title", "Plugins.CustomerCare.Consent.Given.Text");
    }
}
