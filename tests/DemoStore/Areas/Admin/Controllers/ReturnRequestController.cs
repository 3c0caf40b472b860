using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class ReturnRequestController(Entities<ReturnRequest> requests, TimeProvider clock) : DemoAdminController
{
    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_VIEW)]
    public async Task<IActionResult> List()
    {
        return View(await requests.ListAsync(orderBy: "\"Id\" desc limit 100"));
    }

    [CheckPermission(StandardPermission.Orders.RETURN_REQUESTS_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        return await requests.FindAsync(id) is { } request ? View(request) : NotFound();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Edit(int id, ReturnRequestStatus status, string? staffNotes)
    {
        if (await requests.FindAsync(id) is not { } request)
            return NotFound();

        (request.ReturnRequestStatus, request.StaffNotes, request.UpdatedOnUtc) = (status, staffNotes, clock.GetUtcNow().UtcDateTime);
        await requests.UpdateAsync(request);
        Say("The return request has been updated.");
        return RedirectToAction(nameof(Edit), new { id });
    }
}
