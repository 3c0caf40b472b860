using Nop.Services.ScheduleTasks;

namespace DemoStore.Hosting;

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
            task.LastEndUtc = task.LastSuccessUtc = Now; // One instant, as the host has it: a later end is an error.
        }
        catch (Exception exception)
        {
            task.LastEndUtc = Now;
            task.Enabled &= !task.StopOnError;
            await logger.ErrorAsync($"Error while running the task \"{task.Name}\". {exception.Message}", exception);
        }
        finally
        {
            await tasks.UpdateTaskAsync(task);
            Running.TryRemove(task.Type, out _);
        }
    }

    private Type TypeOf(ScheduleTask task)
    {
        return types.Named(task.Type) ?? throw new InvalidOperationException($"There is no type {task.Type}.");
    }
}
