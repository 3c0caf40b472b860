using Nop.Core.Domain.ScheduleTasks;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether our schedule tasks are there, on, and ran lately.</summary>
public sealed class TasksCheck(IScheduleTaskService tasks, TimeProvider clock) : ISelfCheck
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var findings = new List<Finding>();
        foreach (var (type, name, _) in TaskStep.Tasks)
            findings.Add(Judge(name, await tasks.GetTaskByTypeAsync(type), nowUtc).Fact("task", SupportFact.OneOf(type, TaskStep.Tasks.Select(task => task.Type))));

        return findings;
    }

    /// <summary>A task of a minute runs every other minute at times, so only what is late by several rounds counts.</summary>
    /// <param name="name">Said where there is no task.</param>
    internal static Finding Judge(string name, ScheduleTask? task, DateTime nowUtc)
    {
        if (task is null)
            return Finding.Fault("Plugins.CustomerCare.SelfCheck.Tasks.Missing", name).Remedy("Plugins.CustomerCare.SelfCheck.PutBack.Do", CheckPlace.Restore);

        return Judge(task, nowUtc)
            .Fact("seconds", task.Seconds)
            .Fact("started", SupportFact.Instant(task.LastStartUtc))
            .Fact("ended", SupportFact.Instant(task.LastEndUtc))
            .Fact("succeeded", SupportFact.Instant(task.LastSuccessUtc));
    }

    private static Finding Judge(ScheduleTask task, DateTime nowUtc)
    {
        if (!task.Enabled)
            return Finding.Fault("Plugins.CustomerCare.SelfCheck.Tasks.Off", task.Name).Remedy("Plugins.CustomerCare.SelfCheck.Tasks.Off.Do", CheckPlace.ScheduleTasks);

        var patience = TimeSpan.FromSeconds(Math.Max(Late.TotalSeconds, 3d * task.Seconds));
        if (task.LastSuccessUtc is not { } last)
        {
            return nowUtc - (task.LastEnabledUtc ?? DateTime.MinValue) < patience
                ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Tasks.NotYet", task.Name).Remedy("Plugins.CustomerCare.SelfCheck.Tasks.NotYet.Do", CheckPlace.ScheduleTasks)
                : Finding.Fault("Plugins.CustomerCare.SelfCheck.Tasks.Never", task.Name).Remedy("Plugins.CustomerCare.SelfCheck.Tasks.Late.Do", CheckPlace.ScheduleTasks);
        }

        if (task.LastEndUtc > last)
            return Finding.Attention("Plugins.CustomerCare.SelfCheck.Tasks.Failed", task.Name, last).Remedy("Plugins.CustomerCare.SelfCheck.Tasks.Failed.Do", CheckPlace.Log);

        return nowUtc - last > patience
            ? Finding.Fault("Plugins.CustomerCare.SelfCheck.Tasks.Late", task.Name, last).Remedy("Plugins.CustomerCare.SelfCheck.Tasks.Late.Do", CheckPlace.ScheduleTasks)
            : Finding.Ok("Plugins.CustomerCare.SelfCheck.Tasks.Runs", task.Name, last);
    }
}
