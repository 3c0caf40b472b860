using Nop.Services.ScheduleTasks;

namespace DemoStore.Hosting;

public sealed class ScheduleTaskService(Entities<ScheduleTask> tasks) : IScheduleTaskService
{
    public async Task<IList<ScheduleTask>> GetAllTasksAsync(bool showHidden = false)
    {
        return (await tasks.ListAsync(orderBy: "\"Seconds\", \"Id\"")).Where(task => task.Enabled || showHidden).ToList();
    }

    public async Task<ScheduleTask> GetTaskByIdAsync(int taskId)
    {
        return (await tasks.FindAsync(taskId))!;
    }

    public async Task<ScheduleTask> GetTaskByTypeAsync(string type)
    {
        return (await tasks.ListAsync("\"Type\" = @type", new { type })).FirstOrDefault()!;
    }

    public Task InsertTaskAsync(ScheduleTask task)
    {
        return tasks.InsertAsync(task, false);
    }

    public Task UpdateTaskAsync(ScheduleTask task)
    {
        return tasks.UpdateAsync(task, false);
    }

    public Task DeleteTaskAsync(ScheduleTask task)
    {
        return tasks.DeleteAsync(task, false);
    }
}

/// <summary>Runs one task in the request it is called from, and keeps its times; what it throws is logged and may disable it.</summary>
public sealed class TaskRunner(IScheduleTaskService tasks, TypeScan types, ILogger logger, IServiceProvider services, TimeProvider clock)
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> Running = new();

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task RunAsync(ScheduleTask task)
    {
        if (!Running.TryAdd(task.Type, true))
            return;

        try
        {
            task.LastStartUtc = Now;
            await tasks.UpdateTaskAsync(task);
            await ((IScheduleTask)ActivatorUtilities.GetServiceOrCreateInstance(services, TypeOf(task))).ExecuteAsync();
            task.LastSuccessUtc = Now;
        }
        catch (Exception exception)
        {
            task.Enabled &= !task.StopOnError;
            await logger.ErrorAsync($"Error while running the task \"{task.Name}\". {exception.Message}", exception);
        }
        finally
        {
            task.LastEndUtc = Now;
            await tasks.UpdateTaskAsync(task);
            Running.TryRemove(task.Type, out _);
        }
    }

    private Type TypeOf(ScheduleTask task)
    {
        return types.Named(task.Type) ?? throw new InvalidOperationException($"There is no type {task.Type}.");
    }
}

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
