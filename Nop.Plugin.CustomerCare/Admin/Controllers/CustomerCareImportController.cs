using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Nop.Core;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Jobs;
using Nop.Plugin.CustomerCare.Admin.Filters;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Web.Framework;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace Nop.Plugin.CustomerCare.Admin.Controllers;

/// <summary>Imports of another help desk's history: upload, preview, progress.</summary>
[Area(AreaNames.ADMIN)]
[AuthorizeAdmin]
[AutoValidateAntiforgeryToken]
[NoVendors]
public sealed class CustomerCareImportController(
    IJobStore jobs,
    ImportModelFactory modelFactory,
    ImportProblemTexts problemTexts,
    AdminTexts texts,
    CurrentAgent agent) : BasePluginController
{
    private const int GREATEST_MEGABYTES = 100;
    private const long MEGABYTE = 1024 * 1024;

    // A little more than is taken, so that a file that is slightly too large gets an explanation and not a broken connection.
    private const long REQUEST_LIMIT = (GREATEST_MEGABYTES + 20) * MEGABYTE;
    private const int SHOWN_JOBS = 20;

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Index()
    {
        return await IndexAsync([]);
    }

    [HttpPost]
    [RequestSizeLimit(REQUEST_LIMIT)]
    [RequestFormLimits(MultipartBodyLengthLimit = REQUEST_LIMIT)]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Upload(IFormFile? eventsFile, [FromServices] DraftImport draft, CancellationToken cancellation)
    {
        if (eventsFile is not { Length: > 0 })
            return await RefuseAsync("Plugins.CustomerCare.Import.NoFile");
        if (eventsFile.Length > GREATEST_MEGABYTES * MEGABYTE)
            return await RefuseAsync("Plugins.CustomerCare.Import.TooLarge");

        try
        {
            await using var content = eventsFile.OpenReadStream();
            var (jobId, _) = await draft.ExecuteAsync(Path.GetFileName(eventsFile.FileName), content, (await agent.WhoAsync()).Name, cancellation);
            return RedirectToAction(nameof(Preview), new { jobId });
        }
        catch (ImportFileException exception)
        {
            return await IndexAsync(exception.Problems);
        }
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Preview(long jobId, CancellationToken cancellation)
    {
        if (await FindAsync(jobId, cancellation) is not { } job)
            return NotFound();
        if (job.State != JobState.Draft || DraftImport.ReadPreview(job.Result) is not { } preview)
            return RedirectToAction(nameof(Progress), new { jobId });

        return View(AdminViews.IMPORT_PREVIEW, await modelFactory.PreparePreviewAsync(job, preview));
    }

    [HttpPost]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Start(long jobId, bool skipBadRows, [FromServices] IStoreContext storeContext, CancellationToken cancellation)
    {
        if (await FindAsync(jobId, cancellation) is null)
            return NotFound();

        var store = await storeContext.GetCurrentStoreAsync();
        var parameters = new ImportJobParameters(skipBadRows ? ImportOnError.Skip : ImportOnError.Refuse, store.Id, ImportPosition.Start);
        await jobs.ConfirmAsync(jobId, parameters.Write(), cancellation);
        return RedirectToAction(nameof(Progress), new { jobId });
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Progress(long jobId, CancellationToken cancellation)
    {
        return await FindAsync(jobId, cancellation) is { } job
            ? View(AdminViews.IMPORT_PROGRESS, await modelFactory.PrepareProgressAsync(job))
            : NotFound();
    }

    [HttpGet]
    [CheckPermission(CustomerCareDefaults.Permissions.POLICIES_MANAGE)]
    public async Task<IActionResult> Problems(long jobId, CancellationToken cancellation)
    {
        if (await FindAsync(jobId, cancellation) is not { Result: { } result } job)
            return NotFound();

        var problems = job.State == JobState.Draft ? DraftImport.ReadPreview(result)?.Problems : job.IsFinished ? ImportJobResult.Read(result).Problems : [];
        return File(SafeCsv.Write(await problemTexts.RowsAsync(problems ?? [])), "text/csv", "import-problems.csv");
    }

    private async Task<Job?> FindAsync(long jobId, CancellationToken cancellation)
    {
        return await jobs.FindAsync(jobId, cancellation) is { Kind: ImportJob.KindName } job ? job : null;
    }

    private async Task<IActionResult> IndexAsync(IReadOnlyList<ImportProblem> problems)
    {
        var newest = await jobs.ReadNewestAsync(ImportJob.KindName, SHOWN_JOBS);
        return View(AdminViews.IMPORT_INDEX, await modelFactory.PrepareIndexAsync(newest, GREATEST_MEGABYTES, problems));
    }

    private async Task<IActionResult> RefuseAsync(string key)
    {
        this.Fail(await texts.FormatAsync(key, GREATEST_MEGABYTES));
        return RedirectToAction(nameof(Index));
    }
}
