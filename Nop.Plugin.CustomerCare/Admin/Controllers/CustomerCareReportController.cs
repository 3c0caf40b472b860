using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Contacts;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
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
public sealed class CustomerCareReportController(
    ISlaCatalogStore catalogs,
    BuildSlaReport buildSlaReport,
    SlaReportModelFactory modelFactory,
    AdminTexts texts,
    TimeProvider clock) : BasePluginController
{
    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> Sla(
        string? fromDay,
        string? toDay,
        [FromServices] ReadReplyList replies,
        [FromServices] ContactReportModelFactory contactFactory,
        CancellationToken cancellation)
    {
        var period = await PeriodAsync(fromDay, toDay, cancellation);
        var report = await buildSlaReport.ExecuteAsync(period.FirstDay, period.End, cancellation);
        ModelState.Clear();
        if (ReportPeriod.IsMistaken(fromDay, toDay))
            this.Fail(await texts.GetAsync("Plugins.CustomerCare.SlaReport.BadPeriod"));

        var contacts = await contactFactory.PrepareAsync(await replies.ReportAsync(period, cancellation));
        return View(AdminViews.SLA_REPORT, await modelFactory.PrepareAsync(report, period) with { Contacts = contacts });
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> SlaJson(string? fromDay, string? toDay, CancellationToken cancellation)
    {
        var period = await PeriodAsync(fromDay, toDay, cancellation);
        var report = await buildSlaReport.ExecuteAsync(period.FirstDay, period.End, cancellation);
        return File(Encoding.UTF8.GetBytes(SlaReportJson.Write(report)), "application/json", FileName(period, "json"));
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.INQUIRIES_VIEW)]
    public async Task<IActionResult> SlaCsv(string? fromDay, string? toDay, CancellationToken cancellation)
    {
        var period = await PeriodAsync(fromDay, toDay, cancellation);
        var report = await buildSlaReport.ExecuteAsync(period.FirstDay, period.End, cancellation);
        return File(SafeCsv.Write(SlaReportRows.Of(report)), "text/csv", FileName(period, "csv"));
    }

    private async Task<ReportPeriod> PeriodAsync(string? fromDay, string? toDay, CancellationToken cancellation)
    {
        return ReportPeriod.Of(fromDay, toDay, await catalogs.LoadAsync(cancellation), clock.GetUtcNow().UtcDateTime);
    }

    private static string FileName(ReportPeriod period, string extension)
    {
        return $"sla-{ReportPeriod.Write(period.FirstDay)}-{ReportPeriod.Write(period.LastDay)}.{extension}";
    }
}
