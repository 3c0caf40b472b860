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
public sealed class CustomerCareLoyaltyController(ISlaCatalogStore catalogs, BuildLoyaltyScores buildScores, BuildLoyaltyPurchases buildPurchases, TimeProvider clock) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Index(LoyaltySearchModel search, [FromServices] LoyaltyModelFactory modelFactory, [FromServices] AdminTexts texts, CancellationToken cancellation)
    {
        var (fromDay, toDay) = (search.FromDay, search.ToDay);
        var request = await ReadAsync(search, cancellation);
        var scores = await buildScores.ExecuteAsync(request.Scope, cancellation);
        ModelState.Clear();
        if (ReportPeriod.IsMistaken(fromDay, toDay))
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SlaReport.BadPeriod"));

        return View(AdminViews.LOYALTY, await modelFactory.PrepareAsync(search, request, scores));
    }

    /// <summary>What they bought and who was let down, for the page to fetch: it reads the host's orders.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> Purchases(LoyaltySearchModel search, [FromServices] PurchaseModelFactory modelFactory, CancellationToken cancellation)
    {
        var request = await ReadAsync(search, cancellation);
        ModelState.Clear();
        return PartialView(AdminViews.LOYALTY_PURCHASES, await modelFactory.PrepareAsync(await BuildAsync(request, cancellation), request, search.PageNumber, cancellation));
    }

    /// <summary>The whole list of loyal customers who were let down.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    [CheckPermission(CustomerCareDefaults.Permissions.SURVEYS_VIEW)]
    public async Task<IActionResult> LetDownCsv(LoyaltySearchModel search, [FromServices] LetDownModelFactory letDownFactory, CancellationToken cancellation)
    {
        var request = await ReadAsync(search, cancellation);
        var purchases = await BuildAsync(request, cancellation);
        return File(SafeCsv.Write(await letDownFactory.CsvAsync(purchases.LetDown, request, cancellation)), "text/csv", "loyal-customers-let-down.csv");
    }

    private async Task<LoyaltyRequest> ReadAsync(LoyaltySearchModel search, CancellationToken cancellation)
    {
        return LoyaltyRequest.Of(search, await catalogs.LoadAsync(cancellation), clock.GetUtcNow().UtcDateTime);
    }

    private Task<LoyaltyPurchases> BuildAsync(LoyaltyRequest request, CancellationToken cancellation)
    {
        return buildPurchases.ExecuteAsync(request.Scope, request.LoyalOrders, request.LoyalPaid, cancellation);
    }
}
