using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>
/// What agents and vendors did in a period. The one page of ours that vendors may enter, for it shows them nothing but their own: <see cref="ReadReportRequest"/> forces the vendor and
/// <see cref="ReadTeamReport"/> leaves out every other row.
/// </summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NeedsCalendar]
public sealed class CustomerCareTeamController(ReadReportRequest readRequest, ReadTeamReport readReport) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Index(ReportSearchModel search, [FromServices] ReadTeamScope scope, [FromServices] TeamModelFactory modelFactory, CancellationToken cancellation)
    {
        var model = await modelFactory.PreparePageAsync(await scope.ExecuteAsync(), await readRequest.ExecuteAsync(search, cancellation), cancellation);
        ModelState.Clear();
        return View(AdminViews.TEAM, model);
    }

    /// <summary>The figures, for the page to fetch: repeated contact reads whole logs.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Rows(ReportSearchModel search, [FromServices] TeamModelFactory modelFactory, CancellationToken cancellation)
    {
        var request = await readRequest.ExecuteAsync(search, cancellation);
        ModelState.Clear();
        return PartialView(AdminViews.TEAM_TABLES, await modelFactory.PrepareAsync(await readReport.ExecuteAsync(request, cancellation), request));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Csv(ReportSearchModel search, CancellationToken cancellation)
    {
        var request = await readRequest.ExecuteAsync(search, cancellation);
        return File(SafeCsv.Write(TeamCsvRows.Of(await readReport.ExecuteAsync(request, cancellation))), "text/csv", "team.csv");
    }
}
