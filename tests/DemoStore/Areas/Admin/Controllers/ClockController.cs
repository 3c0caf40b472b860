using DemoStore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class ClockController(DemoClock clock) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_MAINTENANCE)]
    public IActionResult Index()
    {
        return View(clock);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.System.MANAGE_MAINTENANCE)]
    public async Task<IActionResult> Forward(int minutes)
    {
        if (minutes is <= 0 or > 527040)
            return BadRequest("The clock goes forward by 1 minute up to 366 days.");

        await clock.MoveForwardAsync(TimeSpan.FromMinutes(minutes));
        Say("The clock has been moved forward. Schedule tasks that are due by it now run within a few seconds.");
        return RedirectToAction(nameof(Index));
    }
}
