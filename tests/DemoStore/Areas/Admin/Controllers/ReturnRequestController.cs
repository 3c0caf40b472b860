using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class ReturnRequestController(
    Entities<ReturnRequest> requests, ICustomerService customers, IQueuedEmailService mails, IEmailAccountService accounts, TimeProvider clock) : DemoAdminController
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
    [FormValueRequired("save")]
    public async Task<IActionResult> Edit(ReturnRequestModel model)
    {
        if (await requests.FindAsync(model.Id) is not { } request)
            return NotFound();

        (request.ReturnRequestStatus, request.StaffNotes, request.UpdatedOnUtc) = (model.ReturnRequestStatusId, model.StaffNotes, clock.GetUtcNow().UtcDateTime);
        await requests.UpdateAsync(request);
        Say("The return request has been updated.");
        return RedirectToAction(nameof(Edit), new { id = model.Id });
    }

    [HttpPost, ActionName("Edit")]
    [FormValueRequired("notify-customer")]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> NotifyCustomer(ReturnRequestModel model)
    {
        if (await requests.FindAsync(model.Id) is not { } request || await customers.GetCustomerByIdAsync(request.CustomerId) is not { Email: { } address } customer)
            return NotFound();

        var account = (await accounts.GetAllEmailAccountsAsync())[0];
        await mails.InsertQueuedEmailAsync(new QueuedEmail
        {
            Priority = QueuedEmailPriority.High,
            EmailAccountId = account.Id,
            From = account.Email,
            FromName = account.DisplayName,
            To = address,
            ToName = await customers.GetCustomerFullNameAsync(customer),
            Subject = $"Your return request {request.CustomNumber}: {request.ReturnRequestStatus}",
            Body = System.Net.WebUtility.HtmlEncode(request.StaffNotes),
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
        Say("The customer has been notified.");
        return RedirectToAction(nameof(Edit), new { id = model.Id });
    }
}
