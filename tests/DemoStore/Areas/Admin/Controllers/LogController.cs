using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class LogController(Entities<Log> rows) : DemoAdminController
{
    [CheckPermission(StandardPermission.System.MANAGE_SYSTEM_LOG)]
    public async Task<IActionResult> List()
    {
        return View(await rows.ListAsync(orderBy: "\"Id\" desc limit 200"));
    }
}
