using Microsoft.AspNetCore.Mvc;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Jobs;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>
/// Work on clocks that takes longer than a page: rebuilding all from the log, recomputing the open ones after an edit. Runs and cancels, besides, whatever the pages of the import and of the store's
/// own past began.
/// </summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareJobController(IJobStore jobs, JobModelFactory modelFactory, AdminTexts texts, CurrentAgent agent) : BasePluginController
{
    private const int SHOWN_JOBS = 20;

    /// <summary>How long one request works; the page asks again each second.</summary>
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(800);

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var rebuilds = await jobs.ReadNewestAsync(RebuildJob.KindName, SHOWN_JOBS, cancellation);
        var recomputations = await jobs.ReadNewestAsync(RecomputeJob.KindName, SHOWN_JOBS, cancellation);
        var newest = rebuilds.Concat(recomputations).OrderByDescending(job => job.Id).Take(SHOWN_JOBS);
        return View(AdminViews.JOB_INDEX, await modelFactory.PrepareIndexAsync(newest));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Rebuild([FromServices] StartRebuild start, CancellationToken cancellation)
    {
        return RedirectToAction(nameof(Progress), new { jobId = await start.ExecuteAsync((await agent.WhoAsync()).Name, cancellation) });
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Recompute([FromServices] StartRecompute start, CancellationToken cancellation)
    {
        return RedirectToAction(nameof(Progress), new { jobId = await start.ExecuteAsync((await agent.WhoAsync()).Name, cancellation) });
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Progress(long jobId, CancellationToken cancellation)
    {
        return await jobs.FindAsync(jobId, cancellation) is { Kind: RebuildJob.KindName or RecomputeJob.KindName } job
            ? View(AdminViews.JOB_PROGRESS, await modelFactory.PrepareAsync(job))
            : NotFound();
    }

    /// <summary>Works on what is waiting for a moment and says how far this job has come.</summary>
    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Run(long jobId, [FromServices] WatchedJobs watchedJobs, CancellationToken cancellation)
    {
        await watchedJobs.RunAsync(Slice, cancellation);
        return await jobs.FindAsync(jobId, cancellation) is { } job && PageOf(job) is not null ? Json(new { Percent = JobBadge.Percent(job), job.IsFinished }) : NotFound();
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Cancel(long jobId, CancellationToken cancellation)
    {
        if (await jobs.FindAsync(jobId, cancellation) is not { } job || PageOf(job) is not { } page)
            return NotFound();

        if (await jobs.CancelAsync(jobId, cancellation))
            this.Succeed(await texts.GetAsync(job.Kind == ImportJob.KindName ? "Plugins.CustomerCare.Import.Cancelled" : "Plugins.CustomerCare.Jobs.Cancelled"));
        return RedirectToAction(nameof(Index), page);
    }

    // The controller whose index lists such jobs; null for work that no page watches.
    private static string? PageOf(Job job) => job.Kind switch
    {
        RebuildJob.KindName or RecomputeJob.KindName => CustomerCareDefaults.Controllers.JOB,
        HistoryJob.KindName => CustomerCareDefaults.Controllers.HISTORY,
        ImportJob.KindName => CustomerCareDefaults.Controllers.IMPORT,
        _ => null
    };
}
