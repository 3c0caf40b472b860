using Nop.Services.ScheduleTasks;

namespace DemoStore.Cli;

/// <summary>
/// One of several web nodes: runs every schedule task of the plugin again and again, each on its own, until the process is ended. The host would keep two nodes from the same task most of the time;
/// nothing does so here.
/// </summary>
public static class TasksCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<int> RunAsync(IServiceProvider root)
    {
        var types = await TypesAsync(root);
        await Console.Error.WriteLineAsync($"Running: {string.Join(", ", types.Select(type => type.Name))}.");
        await Task.WhenAll(types.Select(type => RunAsync(root, type)));
        return 0;
    }

    private static async Task<List<Type>> TypesAsync(IServiceProvider root)
    {
        await using var scope = root.CreateAsyncScope();
        var tasks = await scope.ServiceProvider.GetRequiredService<IScheduleTaskService>().GetAllTasksAsync();
        return [.. tasks.Where(task => task.Type.Contains("CustomerCare", StringComparison.Ordinal)).Select(task => Type(scope.ServiceProvider, task.Type))];
    }

    private static Type Type(IServiceProvider services, string name)
    {
        return services.GetRequiredService<Hosting.TypeScan>().Named(name) ?? throw new InvalidOperationException($"There is no type {name}.");
    }

    private static async Task RunAsync(IServiceProvider root, Type type)
    {
        for (; ; )
        {
            await using (var scope = root.CreateAsyncScope())
                await ((IScheduleTask)ActivatorUtilities.GetServiceOrCreateInstance(scope.ServiceProvider, type)).ExecuteAsync();
            await Task.Delay(Pause);
        }
    }
}
