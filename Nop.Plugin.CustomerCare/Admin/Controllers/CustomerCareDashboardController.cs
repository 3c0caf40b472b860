using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>What cards of the host's dashboard fetch after the page is there.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareDashboardController : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> ServiceToday([FromServices] ServiceTodayModelFactory modelFactory, CancellationToken cancellation)
    {
        return PartialView(AdminViews.DASHBOARD_TODAY, await modelFactory.PrepareAsync(cancellation));
    }

    /// <param name="span">The wire name of a <see cref="Reports.Trends.TrendSpan"/>.</param>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> ServiceTrend(string? span, [FromServices] ServiceTrendModelFactory modelFactory, CancellationToken cancellation)
    {
        return PartialView(AdminViews.DASHBOARD_TREND, await modelFactory.PrepareAsync(span, cancellation));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> ScoreToday([FromServices] ScoreTodayModelFactory modelFactory, CancellationToken cancellation)
    {
        return PartialView(AdminViews.DASHBOARD_SCORE, await modelFactory.PrepareAsync(cancellation));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Detractors([FromServices] DetractorsModelFactory modelFactory, CancellationToken cancellation)
    {
        return PartialView(AdminViews.DASHBOARD_DETRACTORS, await modelFactory.PrepareAsync(cancellation));
    }
}
