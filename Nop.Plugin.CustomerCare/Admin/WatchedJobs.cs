using Nop.Plugin.CustomerCare.Infrastructure;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Work on jobs while somebody watches: what breaks stands in the log and in the job, and doesn't break the page.</summary>
public sealed class WatchedJobs(RunJobs runJobs, HostLog log)
{
    public async Task RunAsync(TimeSpan budget, CancellationToken cancellation)
    {
        try
        {
            await runJobs.ExecuteAsync(budget, cancellation);
        }
        catch (JobFailedException exception)
        {
            await log.ErrorAsync(exception.Message, exception);
        }
    }
}
