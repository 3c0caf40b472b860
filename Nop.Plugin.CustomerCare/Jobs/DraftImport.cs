using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Keeps an uploaded file as a draft and tells what its import would do; nothing of it is imported before somebody confirms.</summary>
public sealed class DraftImport(IJobStore jobs, ScanImport scan, ImportScanCache scans)
{
    /// <summary>The preview as it was kept with a draft; null while there is none.</summary>
    /// <exception cref="FormatException">The text isn't a preview.</exception>
    public static ImportPreview? ReadPreview(string? result)
    {
        return result is null ? null : JobJson.Read<ImportPreview>(result, "preview");
    }

    /// <returns>The draft's id; its result is the preview.</returns>
    /// <exception cref="ImportFileException">The file can't be read at all; nothing is kept.</exception>
    public async Task<(long JobId, ImportPreview Preview)> ExecuteAsync(string fileName, Stream content, string? createdBy, CancellationToken cancellation = default)
    {
        var jobId = await jobs.CreateAsync(new NewJob(ImportJob.KindName, fileName, JobState.Draft, null, createdBy), cancellation);
        try
        {
            await JobFile.StoreAsync(jobs, jobId, content, cancellation);
            var source = await JobFile.OpenAsync(jobs, jobId, cancellation);
            var scanned = await scans.GetAsync(jobId, () => scan.ExecuteAsync(source, progress: null, cancellation));
            await jobs.DescribeAsync(jobId, JobJson.Write(scanned.Preview), cancellation);
            return (jobId, scanned.Preview);
        }
        catch
        {
            await jobs.CancelAsync(jobId, CancellationToken.None);
            throw;
        }
    }
}
