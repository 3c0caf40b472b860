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
