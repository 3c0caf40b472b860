using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
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
public sealed class CustomerCareDashboardController(ServiceTodayModelFactory modelFactory, ScoreTodayModelFactory scoreFactory) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> ServiceToday(CancellationToken cancellation)
    {
        return PartialView(AdminViews.SERVICE_TODAY_FIGURES, await modelFactory.PrepareAsync(cancellation));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> ScoreToday(CancellationToken cancellation)
    {
        return PartialView(AdminViews.SCORE_TODAY_FIGURES, await scoreFactory.PrepareAsync(cancellation));
    }
}
