using System.Globalization;
using Nop.Plugin.CustomerCare.Jobs;

namespace DemoStore.Cli;

/// <summary>Works on a job until it is over, telling how far it has come.</summary>
public static class JobRun
{
    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(1);

    /// <exception cref="JobFailedException">The job failed.</exception>
    public static async Task<Job> ToTheEndAsync(IServiceProvider services, long jobId)
    {
        var store = StoreCommands.Get<IJobStore>(services);
        var run = StoreCommands.Get<RunJobs>(services);
        for (var waited = 0; ; )
        {
            var worked = await WorkAsync(run, jobId);
            var job = await store.FindAsync(jobId) ?? throw new InvalidOperationException($"Job {jobId} is gone.");
            if (job.IsFinished)
                return job;

            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Inquiries: {job.Done} of {job.Total}"));
            if (worked)
                continue;
            if (waited++ == 0)
                await Console.Error.WriteLineAsync($"Waiting: another process works on it, or was ended less than {RunJobs.Lease.TotalSeconds:0} seconds ago.");
            await Task.Delay(Slice);
        }
    }

    // Jobs are done in their order, so an older one may have its turn first; what becomes of that isn't ours to report.
    private static async Task<bool> WorkAsync(RunJobs run, long jobId)
    {
        try
        {
            return await run.ExecuteAsync(Slice);
        }
        catch (JobFailedException exception) when (exception.JobId != jobId)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return true;
        }
    }
}
