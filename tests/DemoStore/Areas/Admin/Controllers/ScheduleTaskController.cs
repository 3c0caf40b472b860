using DemoStore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.ScheduleTasks;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class ScheduleTaskController(IScheduleTaskService tasks, TaskRunner runner) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> List()
    {
        return View(await tasks.GetAllTasksAsync(true));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> RunNow(int id)
    {
        if (await tasks.GetTaskByIdAsync(id) is { } task)
        {
            await runner.RunAsync(task);
            Say($"\"{task.Name}\" was run.");
        }

        return RedirectToAction(nameof(List));
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_SCHEDULE_TASKS)]
    public async Task<IActionResult> Switch(int id)
    {
        if (await tasks.GetTaskByIdAsync(id) is { } task)
        {
            task.Enabled = !task.Enabled;
            await tasks.UpdateTaskAsync(task);
        }

        return RedirectToAction(nameof(List));
    }
}
