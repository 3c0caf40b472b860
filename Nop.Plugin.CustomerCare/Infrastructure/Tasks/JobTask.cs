using Nop.Plugin.CustomerCare.Jobs;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Tasks;

/// <summary>Works on imports and other long work for part of a minute; what is left waits for the next run.</summary>
public sealed class JobTask(HostEdge edge, Deferred<RunJobs> jobs) : IScheduleTask
{
    // The host takes its lock on the task for less than a minute and its own call for a task gives up after a hundred seconds.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(40);

    public async Task ExecuteAsync()
    {
        await edge.RunAsync("finish a piece of long work", () => jobs.Value.ExecuteAsync(Budget));
    }
}
