using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;
using Nop.Services.Messages;
using Nop.Services.Orders;
using Nop.Services.Security;
using Nop.Web.Framework.Models;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

public sealed record DashboardModel(int Orders, int PendingReturnRequests, int Customers, int QueuedEmails) : BaseNopModel;

public sealed class HomeController(Entities<Order> orders, Entities<ReturnRequest> returns, Entities<Customer> customers, Entities<QueuedEmail> mails)
    : DemoAdminController
{
    public async Task<IActionResult> Index()
    {
        return View(new DashboardModel(
            await orders.CountAsync(), await returns.CountAsync("\"ReturnRequestStatusId\" = 0"),
            await customers.CountAsync("\"Email\" is not null"), await mails.CountAsync("\"SentOnUtc\" is null")));
    }
}

public sealed record OrderModel(Order Order, Address? Billing, Customer? Customer, IList<OrderNote> Notes) : BaseNopEntityModel;

public sealed class OrderController(OrderService orders, OrderProcessing processing, Entities<Customer> customers) : DemoAdminController
{
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public IActionResult List()
    {
        return View();
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> OrderList(GridSearch searchModel)
    {
        var page = await orders.SearchOrdersAsync(billingEmail: searchModel.SearchText, pageIndex: searchModel.Page - 1, pageSize: searchModel.PageSize);
        var emails = new Dictionary<int, string?>();
        foreach (var order in page)
            emails[order.Id] = (await orders.BillingAddressOfAsync(order))?.Email;

        return Grid(searchModel, page, order => new
        {
            order.Id,
            order.CustomOrderNumber,
            Status = order.OrderStatus.ToString(),
            Payment = order.PaymentStatus.ToString(),
            Email = emails[order.Id],
            Created = Utc(order.CreatedOnUtc),
            Total = order.OrderTotal
        });
    }

    [CheckPermission(StandardPermission.Orders.ORDERS_VIEW)]
    public async Task<IActionResult> Edit(int id)
    {
        if (await orders.GetOrderByIdAsync(id) is not { } order)
            return NotFound();

        var model = new OrderModel(
            order, await orders.BillingAddressOfAsync(order), await customers.FindAsync(order.CustomerId), await orders.GetOrderNotesByOrderIdAsync(id)) { Id = id };
        return View(model);
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> Do(int id, string what, OrderStatus status)
    {
        if (await orders.GetOrderByIdAsync(id) is not { } order)
            return NotFound();

        await (what switch
        {
            "paid" => processing.MarkPaidAsync(order),
            "ship" => processing.ShipAsync(order, false),
            "deliver" => processing.ShipAsync(order, true),
            "refund" => processing.RefundAsync(order),
            _ => processing.ChangeStatusAsync(order, status)
        });
        return RedirectToAction(nameof(Edit), new { id });
    }

    [HttpPost]
    [CheckPermission(StandardPermission.Orders.ORDERS_CREATE_EDIT_DELETE)]
    public async Task<IActionResult> OrderNoteAdd(int orderId, bool displayToCustomer, string? message)
    {
        if (!string.IsNullOrWhiteSpace(message) && await orders.GetOrderByIdAsync(orderId) is { } order)
            await processing.AddNoteAsync(order, message, displayToCustomer);

        return RedirectToAction(nameof(Edit), new { id = orderId });
    }
}

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

public sealed record CustomerModel(Customer Customer, IList<CustomerRole> Roles) : BaseNopEntityModel;

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
    public async Task<IActionResult> SendEmail(int id, string? subject, string? body)
    {
        var customer = await customers.GetCustomerByIdAsync(id);
        if (string.IsNullOrWhiteSpace(customer?.Email) || string.IsNullOrWhiteSpace(subject) || string.IsNullOrWhiteSpace(body))
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
            Subject = subject,
            Body = body,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        });
        Say("The e-mail has been queued.");
        return RedirectToAction(nameof(Edit), new { id });
    }
}
