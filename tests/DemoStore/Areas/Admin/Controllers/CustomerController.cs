using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;
using Nop.Services.Messages;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed class CustomerController(ICustomerService customers, IQueuedEmailService mails, IEmailAccountService accounts, TimeProvider clock) : DemoAdminController
{
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_VIEW)]
    public IActionResult List()
    {
        return View();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_VIEW)]
    public async Task<IActionResult> CustomerList(GridSearch searchModel)
    {
        var registered = await customers.GetCustomerRoleBySystemNameAsync(NopCustomerDefaults.RegisteredRoleName);
        var page = await customers.GetAllCustomersAsync(
            customerRoleIds: [registered.Id], email: searchModel.SearchText, pageIndex: searchModel.Page - 1, pageSize: searchModel.PageSize);
        return Grid(searchModel, page, customer => new
        {
            customer.Id, customer.Email, Name = $"{customer.FirstName} {customer.LastName}", customer.Active, Created = Utc(customer.CreatedOnUtc)
        });
    }

    [CheckPermission(StandardPermission.Customers.CUSTOMERS_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        return await customers.GetCustomerByIdAsync(id) is { } customer
            ? View(new CustomerModel(customer, await customers.GetCustomerRolesAsync(customer)) { Id = id })
            : NotFound();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Customers.CUSTOMERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> SendEmail(int id, [Bind(Prefix = "SendEmail")] WrittenMail mail)
    {
        var customer = await customers.GetCustomerByIdAsync(id);
        if (string.IsNullOrWhiteSpace(customer?.Email) || string.IsNullOrWhiteSpace(mail.Subject) || string.IsNullOrWhiteSpace(mail.Body))
            return BadRequest("A mail needs an address, a subject and a text.");

        var account = (await accounts.GetAllEmailAccountsAsync())[0];
        await mails.InsertQueuedEmailAsync(new QueuedEmail
        {
            Priority = QueuedEmailPriority.High,
            EmailAccountId = account.Id,
            From = account.Email,
            FromName = account.DisplayName,
            To = customer.Email,
            ToName = await customers.GetCustomerFullNameAsync(customer),
            Subject = mail.Subject,
            Body = mail.Body,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
        Say("The e-mail has been queued.");
        return RedirectToAction(nameof(Edit), new { id });
    }
}
