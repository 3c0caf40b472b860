using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Loyalty;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Service and loyalty together: shows inquiries and answers of the same people, so both must be permitted.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareLoyaltyController(
    ISlaCatalogStore catalogs,
    BuildLoyaltyReport build,
    LoyaltyModelFactory modelFactory,
    LetDownModelFactory letDownFactory,
    AdminTexts texts,
    TimeProvider clock) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Index(LoyaltySearchModel search, CancellationToken cancellation)
    {
        var (fromDay, toDay) = (search.FromDay, search.ToDay);
        var (request, report) = await AskAsync(search, cancellation);
        ModelState.Clear();
        if (ReportPeriod.IsMistaken(fromDay, toDay))
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SlaReport.BadPeriod"));

        return View(AdminViews.LOYALTY, await modelFactory.PrepareAsync(search, request, report, cancellation));
    }

    /// <summary>The whole list of loyal customers who were let down.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> LetDownCsv(LoyaltySearchModel search, CancellationToken cancellation)
    {
        var (request, report) = await AskAsync(search, cancellation);
        return File(SafeCsv.Write(await letDownFactory.CsvAsync(report.LetDown, request, cancellation)), "text/csv", "loyal-customers-let-down.csv");
    }

    private async Task<(LoyaltyRequest Request, LoyaltyReport Report)> AskAsync(LoyaltySearchModel search, CancellationToken cancellation)
    {
        var request = LoyaltyRequest.Of(search, await catalogs.LoadAsync(cancellation), clock.GetUtcNow().UtcDateTime);
        var report = await build.ExecuteAsync(request.Period.FirstDay, request.Period.End, request.Scope.StoreId, request.LoyalOrders, request.LoyalPaid, cancellation);
        return (request, report);
    }
}
