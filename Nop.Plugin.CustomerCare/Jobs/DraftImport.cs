using System.Text.Json;
using System.Text.Json.Serialization;
using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>Keeps an uploaded file as a draft and tells what its import would do; nothing of it is imported before somebody confirms.</summary>
public sealed class DraftImport(IJobStore jobs, ScanImport scan, ImportScanCache scans)
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) } };

    /// <summary>The preview as it was kept with a draft.</summary>
    /// <exception cref="JsonException">The text isn't a preview.</exception>
    public static ImportPreview? ReadPreview(string? result)
    {
        return result is null ? null : JsonSerializer.Deserialize<ImportPreview>(result, Options);
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
            await jobs.DescribeAsync(jobId, JsonSerializer.Serialize(scanned.Preview, Options), cancellation);
            return (jobId, scanned.Preview);
        }
        catch
        {
            await jobs.CancelAsync(jobId, CancellationToken.None);
            throw;
        }
    }
}
