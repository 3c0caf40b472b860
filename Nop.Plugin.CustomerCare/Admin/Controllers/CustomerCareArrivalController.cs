using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>When inquiries came in, for the report's page to fetch, and the inquiries behind a number of it.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareArrivalController(ArrivalListModelFactory listFactory) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Hours(
        ReportSearchModel search, [FromServices] ReadReportRequest read, [FromServices] ArrivalModelFactory modelFactory, CancellationToken cancellation)
    {
        var model = await modelFactory.PrepareAsync(await read.ExecuteAsync(search, cancellation), cancellation);
        ModelState.Clear();
        return PartialView(AdminViews.REPORT_ARRIVALS, model);
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> List(ArrivalSearchModel search, CancellationToken cancellation)
    {
        var model = await listFactory.PrepareAsync(search, cancellation);
        ModelState.Clear();
        return View(AdminViews.ARRIVAL_LIST, model);
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public IActionResult Csv(ArrivalSearchModel search, CancellationToken cancellation)
    {
        return new CsvResult(listFactory.RowsOfFileAsync(search, cancellation), "inquiries.csv");
    }
}
