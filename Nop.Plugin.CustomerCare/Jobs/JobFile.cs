using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>The file that a job works on: in the database, because the next slice may run on another machine.</summary>
public static class JobFile
{
    /// <summary>Size of a part: far below the smallest packet that an engine takes by default.</summary>
    public const int PartBytes = 512 * 1024;

    /// <summary>Stores all that a stream has left.</summary>
    /// <returns>The number of bytes.</returns>
    public static async Task<long> StoreAsync(IJobStore jobs, long jobId, Stream content, CancellationToken cancellation = default)
    {
        var buffer = new byte[PartBytes];
        long length = 0;
        for (var part = 0; ; part++)
        {
            var read = await content.ReadAtLeastAsync(buffer, PartBytes, throwOnEndOfStream: false, cancellation);
            if (read == 0)
                return length;

            await jobs.AddPartAsync(jobId, part, buffer[..read], cancellation);
            length += read;
        }
    }

    /// <summary>The stored file, to be opened any number of times.</summary>
    public static async Task<ImportSource> OpenAsync(IJobStore jobs, long jobId, CancellationToken cancellation = default)
    {
        var parts = await jobs.CountPartsAsync(jobId, cancellation);
        var last = parts == 0 ? [] : await jobs.ReadPartAsync(jobId, parts - 1, cancellation) ?? [];
        var length = Math.Max(parts - 1, 0) * (long)PartBytes + last.Length;
        return new ImportSource(length, _ => ValueTask.FromResult<Stream>(new JobFileStream(jobs, jobId, length)));
    }
}
