using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Contacts;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Admin.Models.SlaReports;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Reports, each as a page and as files with the same figures.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
[NeedsCalendar]
public sealed class CustomerCareReportController(ReadReportRequest read, BuildSlaReport buildSlaReport, TimeProvider clock) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Sla(
        ReportSearchModel search,
        [FromServices] SlaReportModelFactory modelFactory,
        [FromServices] ClockListQuery clocks,
        [FromServices] AdminTexts texts,
        CancellationToken cancellation)
    {
        var request = await read.ExecuteAsync(search, cancellation);
        var report = await BuildAsync(request, request.Period, cancellation);
        var before = request.Period.Previous is { } previous ? await BuildAsync(request, previous, cancellation) : null;
        ModelState.Clear();
        if (ReportPeriod.IsMistaken(search.FromDay, search.ToDay))
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SlaReport.BadPeriod"));

        var unanswered = await clocks.CountAsync(new ClockListRequest(request, ClockShow.Unanswered, null, null, ClockListSort.Due, false).Filter, clock.GetUtcNow().UtcDateTime, cancellation);
        return View(AdminViews.SLA_REPORT, await modelFactory.PrepareAsync(report, before, unanswered, request, cancellation));
    }

    /// <summary>Repeated contact, for the page to fetch: it reads whole logs.</summary>
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Contacts(
        ReportSearchModel search,
        [FromServices] ReadReplyList replies,
        [FromServices] ContactReportModelFactory contactFactory,
        CancellationToken cancellation)
    {
        var request = await read.ExecuteAsync(search, cancellation);
        ModelState.Clear();
        return PartialView(AdminViews.REPORT_CONTACTS, await contactFactory.PrepareAsync(await replies.ReportAsync(request, cancellation), request.Address));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> SlaJson(ReportSearchModel search, CancellationToken cancellation)
    {
        var request = await read.ExecuteAsync(search, cancellation);
        return File(Encoding.UTF8.GetBytes(SlaReportJson.Write(await BuildAsync(request, request.Period, cancellation))), "application/json", FileName(request.Period, "json"));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> SlaCsv(ReportSearchModel search, CancellationToken cancellation)
    {
        var request = await read.ExecuteAsync(search, cancellation);
        return File(SafeCsv.Write(SlaReportRows.Of(await BuildAsync(request, request.Period, cancellation))), "text/csv", FileName(request.Period, "csv"));
    }

    private Task<SlaReport> BuildAsync(ReportRequest request, ReportPeriod period, CancellationToken cancellation)
    {
        return buildSlaReport.ExecuteAsync(period.FirstDay, period.End, request.Filter, cancellation);
    }

    private static string FileName(ReportPeriod period, string extension)
    {
        return $"sla-{ReportPeriod.Write(period.FirstDay)}-{ReportPeriod.Write(period.LastDay)}.{extension}";
    }
}
