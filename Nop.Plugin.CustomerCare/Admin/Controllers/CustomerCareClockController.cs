using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>The clocks behind a figure of the report, as a page and as a file with the same rows.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareClockController(ReadReportRequest read, ClockListModelFactory modelFactory, ClockCsvRows csvRows) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> List(ClockSearchModel search, CancellationToken cancellation)
    {
        var model = await modelFactory.PrepareAsync(search, cancellation);
        ModelState.Clear();
        return View(AdminViews.CLOCK_LIST, model);
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Csv(ClockSearchModel search, CancellationToken cancellation)
    {
        var request = ClockListRequest.Of(search, await read.ExecuteAsync(search, cancellation));
        return new CsvResult(csvRows.OfAsync(request, cancellation), "clocks.csv");
    }
}
