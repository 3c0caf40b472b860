using Nop.Plugin.CustomerCare.Inquiries.Import;

namespace Nop.Plugin.CustomerCare.Jobs;

/// <summary>
/// Remembers the scan of the file that was worked on last, so that not every slice reads the whole file first. One for the process; a process that doesn't
/// remember scans again.
/// </summary>
public sealed class ImportScanCache
{
    private volatile Remembered? _last;

    public async Task<ImportScan> GetAsync(long jobId, Func<Task<ImportScan>> scan)
    {
        if (_last is { } last && last.JobId == jobId)
            return last.Scan;

        var fresh = await scan();
        _last = new Remembered(jobId, fresh);
        return fresh;
    }

    public void Forget()
    {
        _last = null;
    }

    private sealed record Remembered(long JobId, ImportScan Scan);
}
