using System.Globalization;
using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Orders;
using Nop.Web.Framework.Controllers;
using Nop.Web.Models.Order;

namespace DemoStore.Public.Controllers;

/// <summary>The return form. As in the host each item is inserted, and updated at once with its number; then the page is prepared.</summary>
[AutoValidateAntiforgeryToken]
public sealed class ReturnRequestController(
    Entities<ReturnRequest> requests, Entities<OrderItem> items, Entities<Product> products, IOrderService orders, IWorkContext workContext, WorkflowMessageService mails, TimeProvider clock)
    : BaseController
{
    [HttpGet("/returnrequest/{orderId:int}")]
    public async Task<IActionResult> ReturnRequest(int orderId)
    {
        return await OwnAsync(orderId) is { } order ? View("/Views/Shop/Return.cshtml", await PreparedAsync(new SubmitReturnRequestModel(), order)) : Challenge();
    }

    [HttpPost("/returnrequest/{orderId:int}")]
    [ActionName("ReturnRequest")]
    public async Task<IActionResult> ReturnRequestSubmit(int orderId, SubmitReturnRequestModel model)
    {
        if (await OwnAsync(orderId) is not { } order)
            return Challenge();

        var count = 0;
        foreach (var item in await items.ListAsync("\"OrderId\" = @Id", order))
            if (int.TryParse(Request.Form[$"quantity{item.Id}"], NumberStyles.None, CultureInfo.InvariantCulture, out var quantity) && quantity > 0)
            {
                await InsertAsync(order, item, quantity, model);
                count++;
            }

        await PreparedAsync(model, order);
        model.Result = count > 0 ? "Your return request has been submitted successfully." : "Your return request has not been submitted because you haven't chosen any items.";
        return View("/Views/Shop/Return.cshtml", model);
    }

    private async Task InsertAsync(Order order, OrderItem item, int quantity, SubmitReturnRequestModel model)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var request = await requests.InsertAsync(new ReturnRequest
        {
            StoreId = order.StoreId,
            OrderItemId = item.Id,
            CustomerId = order.CustomerId,
            Quantity = quantity,
            ReasonForReturn = SubmitReturnRequestModel.Reasons.ElementAtOrDefault(model.ReturnRequestReasonId) ?? "not available",
            RequestedAction = SubmitReturnRequestModel.Actions.ElementAtOrDefault(model.ReturnRequestActionId) ?? "not available",
            CustomerComments = model.Comments,
            CustomNumber = "",
            ReturnRequestStatus = ReturnRequestStatus.Pending,
            CreatedOnUtc = now,
            UpdatedOnUtc = now
        });
        request.CustomNumber = request.Id.ToString(CultureInfo.InvariantCulture);
        await requests.UpdateAsync(request);
        await mails.SendOrderAsync(MessageTemplateSystemNames.NEW_RETURN_REQUEST_STORE_OWNER_NOTIFICATION, order, null, null);
    }

    private async Task<SubmitReturnRequestModel> PreparedAsync(SubmitReturnRequestModel model, Order order)
    {
        (model.OrderId, model.CustomOrderNumber, model.Items) = (order.Id, order.CustomOrderNumber, []);
        foreach (var item in await items.ListAsync("\"OrderId\" = @Id", order))
            model.Items.Add((item.Id, (await products.FindAsync(item.ProductId))?.Name ?? "", item.Quantity));

        return model;
    }

    private async Task<Order?> OwnAsync(int orderId)
    {
        var order = await orders.GetOrderByIdAsync(orderId);
        return order is { Deleted: false } && order.CustomerId == (await workContext.GetCurrentCustomerAsync()).Id ? order : null;
    }
}
