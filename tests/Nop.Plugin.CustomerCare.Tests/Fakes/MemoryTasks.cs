using Nop.Core.Domain.ScheduleTasks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

internal sealed class MemoryTasks : IScheduleTaskService
{
    public List<ScheduleTask> All { get; } = [];

    public Task DeleteTaskAsync(ScheduleTask task)
    {
        All.Remove(task);
        return Task.CompletedTask;
    }

    public Task<IList<ScheduleTask>> GetAllTasksAsync(bool showHidden = false)
    {
        return Task.FromResult<IList<ScheduleTask>>([.. All.Where(task => showHidden || task.Enabled)]);
    }

    public Task<ScheduleTask> GetTaskByIdAsync(int taskId)
    {
        return Task.FromResult(All.First(task => task.Id == taskId));
    }

    public Task<ScheduleTask> GetTaskByTypeAsync(string type)
    {
        return Task.FromResult(All.FirstOrDefault(task => task.Type == type)!);
    }

    public Task InsertTaskAsync(ScheduleTask task)
    {
        All.Add(task);
        return Task.CompletedTask;
    }

    public Task UpdateTaskAsync(ScheduleTask task)
    {
        return Task.CompletedTask;
    }
}
