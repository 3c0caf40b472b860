using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Security;
using Nop.Web.Framework.Mvc.Filters;

namespace DemoStore.Areas.Admin.Controllers;

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
