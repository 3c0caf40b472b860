using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Admin.Components;

/// <summary>What surveys know of the customer whose page is shown.</summary>
public sealed class CustomerSurveysViewComponent(SurveyPanel panel) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        return await panel.PrepareAsync(additionalData, (panels, customerId) => panels.OfCustomerAsync(customerId)) is { } model ? View(AdminViews.SURVEY_PANEL, model) : Content(string.Empty);
    }
}
