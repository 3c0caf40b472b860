using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories.Jobs;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Brings in a store's own past, as its tables tell it: counted first, then brought in.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareHistoryController(IJobStore jobs, HistoryModelFactory modelFactory, CurrentAgent agent) : BasePluginController
{
    private const int SHOWN_JOBS = 20;

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        return View(AdminViews.HISTORY_INDEX, await modelFactory.PrepareIndexAsync(await jobs.ReadNewestAsync(HistoryJob.KindName, SHOWN_JOBS, cancellation)));
    }

    /// <summary>Counts without writing anything.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public Task<IActionResult> Count(int months, int openDays, [FromServices] StartHistory start, CancellationToken cancellation)
    {
        return BeginAsync(months, openDays, isPreview: true, start, cancellation);
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public Task<IActionResult> Start(int months, int openDays, [FromServices] StartHistory start, CancellationToken cancellation)
    {
        return BeginAsync(months, openDays, isPreview: false, start, cancellation);
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Progress(long jobId, CancellationToken cancellation)
    {
        return await jobs.FindAsync(jobId, cancellation) is { Kind: HistoryJob.KindName } job ? View(AdminViews.HISTORY_PROGRESS, await modelFactory.PrepareAsync(job)) : NotFound();
    }

    private async Task<IActionResult> BeginAsync(int months, int openDays, bool isPreview, StartHistory start, CancellationToken cancellation)
    {
        return RedirectToAction(nameof(Progress), new { jobId = await start.ExecuteAsync(months, openDays, isPreview, (await agent.WhoAsync()).Name, cancellation) });
    }
}
