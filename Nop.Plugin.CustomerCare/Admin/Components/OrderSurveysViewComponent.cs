using Microsoft.AspNetCore.Mvc;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Admin.Components;

/// <summary>What surveys know of the order whose page is shown.</summary>
public sealed class OrderSurveysViewComponent(SurveyPanel panel) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(string widgetZone, object additionalData)
    {
        return await panel.PrepareAsync(additionalData, (panels, orderId) => panels.OfOrderAsync(orderId)) is { } model ? View(AdminViews.SURVEY_PANEL, model) : Content(string.Empty);
    }
}
