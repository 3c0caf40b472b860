using DemoStore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.ScheduleTasks;

namespace DemoStore.Public.Controllers;

/// <summary>Where the timer calls; open to anybody, as in the host: a task that was started too recently isn't run.</summary>
public sealed class ScheduleTaskController(IScheduleTaskService tasks, TaskRunner runner, TimeProvider clock) : Controller
{
    [HttpPost("/scheduletask/runtask")]
    [IgnoreAntiforgeryToken]
    public async Task<IActionResult> RunTask(string taskType)
    {
        var task = await tasks.GetTaskByTypeAsync(taskType);
        if (task is { Enabled: true } && !(task.LastStartUtc?.AddSeconds(task.Seconds) > clock.GetUtcNow().UtcDateTime))
            await runner.RunAsync(task);

        return NoContent();
    }
}
