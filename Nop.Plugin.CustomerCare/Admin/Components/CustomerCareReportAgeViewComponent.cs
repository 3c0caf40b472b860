using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Web.Framework.Components;

namespace Nop.Plugin.CustomerCare.Admin.Components;

/// <summary>A line on pages of figures: how old they are. Nothing where they are the store's own, or up to date.</summary>
public sealed class CustomerCareReportAgeViewComponent(ReportAgeText age) : NopViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        return await age.PrepareAsync(HttpContext.RequestAborted) is { } model ? View(AdminViews.REPORT_AGE, model) : Content(string.Empty);
    }
}
