using Nop.Services.ScheduleTasks;

namespace DemoStore.Hosting;

/// <summary>
/// Calls the store's own address for each task that is due by the store's clock, as the host does: a task runs in a request of its own. Moving the clock
/// forward makes tasks due.
/// </summary>
public sealed class TaskTimer(IServiceProvider root, StoreOptions options, DemoClock clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var startedOnUtc = clock.UtcNow;
        using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{options.Port}/"), Timeout = Timeout.InfiniteTimeSpan };
        while (!stoppingToken.IsCancellationRequested)
            try
            {
                await Task.Delay(Pause, stoppingToken);
                foreach (var task in await DueAsync(startedOnUtc))
                    (await client.PostAsync("scheduletask/runtask", new FormUrlEncodedContent([new("taskType", task.Type)]), stoppingToken)).Dispose();
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                await Console.Error.WriteLineAsync($"Schedule tasks: {exception.Message}");
            }
    }

    private async Task<IEnumerable<ScheduleTask>> DueAsync(DateTime startedOnUtc)
    {
        await using var scope = root.CreateAsyncScope();
        var tasks = await scope.ServiceProvider.GetRequiredService<IScheduleTaskService>().GetAllTasksAsync();
        return tasks.Where(task => (task.LastStartUtc ?? startedOnUtc).AddSeconds(task.Seconds) <= clock.UtcNow);
    }
}
