using Nop.Core.Domain.ScheduleTasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Schedule tasks. The owner may rename, slow down or switch them off.</summary>
public sealed class TaskStep(IScheduleTaskService tasks, TimeProvider clock) : IInstallationStep
{
    /// <summary>Each with its English name and how often it runs at first.</summary>
    public static IReadOnlyList<(string Type, string TaskName, int Seconds)> Tasks { get; } =
    [
        (CustomerCareDefaults.TaskTypes.SLA_MONITOR, "Customer care: find broken promises", 60),
        (CustomerCareDefaults.TaskTypes.JOBS, "Customer care: imports and other long work", 60),
        (CustomerCareDefaults.TaskTypes.SURVEYS, "Customer care: surveys", 60),
        (CustomerCareDefaults.TaskTypes.WEBHOOKS, "Customer care: webhooks", 60),
        (CustomerCareDefaults.TaskTypes.RECOVERY, "Customer care: find what was missed", 300)
    ];

    public string Name => "schedule tasks";

    public async Task InstallAsync()
    {
        foreach (var (type, name, seconds) in Tasks)
            if (await tasks.GetTaskByTypeAsync(type) is null)
                await tasks.InsertTaskAsync(new ScheduleTask
                {
                    Name = name,
                    Type = type,
                    Seconds = seconds,
                    Enabled = true,
                    LastEnabledUtc = clock.GetUtcNow().UtcDateTime,
                    StopOnError = false
                });
    }

    public async Task RemoveAsync()
    {
        var ours = Tasks.Select(task => task.Type).ToHashSet(StringComparer.Ordinal);
        foreach (var task in (await tasks.GetAllTasksAsync(showHidden: true)).Where(task => ours.Contains(task.Type)).ToList())
            await tasks.DeleteTaskAsync(task);
    }
}
