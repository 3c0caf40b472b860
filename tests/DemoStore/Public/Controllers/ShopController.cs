using System.ComponentModel.DataAnnotations;
using DemoStore.Services;
using Microsoft.AspNetCore.Mvc;
using Nop.Services.Customers;
using Nop.Services.Orders;
using Nop.Web.Framework.Controllers;
using Nop.Web.Framework.Models;
using Nop.Web.Models.Checkout;

namespace DemoStore.Public.Controllers;

public sealed record CheckoutModel : BaseNopModel
{
    public int ProductId { get; set; }

    public string? ProductName { get; set; }

    [Range(1, 100)]
    public int Quantity { get; set; } = 1;

    [Required]
    public string FirstName { get; set; } = "";

    [Required]
    public string LastName { get; set; } = "";

    [Required]
    [EmailAddress]
    public string Email { get; set; } = "";

    [Required]
    public string Address { get; set; } = "";

    public int CountryId { get; set; } = 1;

    public bool PayNow { get; set; } = true;
}

public sealed record OrderDetailsModel(Order Order, IReadOnlyList<(OrderItem Item, string Product)> Items, IList<OrderNote> Notes) : BaseNopEntityModel;

/// <summary>Checkout without a cart, and what shoppers do with their orders afterwards.</summary>
[AutoValidateAntiforgeryToken]
public sealed class ShopController(
    Entities<Product> products, Entities<OrderItem> items, IOrderService orders, IWorkContext workContext, ICustomerService customers, IServiceProvider services)
    : BaseController
{
    [HttpGet("/checkout/{productId:int}")]
    public async Task<IActionResult> Checkout(int productId)
    {
        if (await products.FindAsync(productId) is not { Published: true } product)
            return NotFound();

        var customer = await workContext.GetCurrentCustomerAsync();
        var model = new CheckoutModel
        {
            ProductId = productId,
            ProductName = product.Name,
            FirstName = customer.FirstName ?? "",
            LastName = customer.LastName ?? "",
            Email = customer.IsSystemAccount ? "" : customer.Email ?? ""
        };
        return View(model);
    }

    [HttpPost("/checkout/{productId:int}")]
    public async Task<IActionResult> Checkout(int productId, CheckoutModel model)
    {
        if (await products.FindAsync(productId) is not { Published: true } product)
            return NotFound();

        model.ProductName = product.Name;
        if (!ModelState.IsValid)
            return View(model);

        var clock = services.GetRequiredService<TimeProvider>();
        var billing = new Address
        {
            FirstName = model.FirstName,
            LastName = model.LastName,
            Email = model.Email.Trim(),
            Address1 = model.Address,
            CountryId = model.CountryId,
            CreatedOnUtc = clock.GetUtcNow().UtcDateTime
        };
        var store = await services.GetRequiredService<IStoreContext>().GetCurrentStoreAsync();
        var order = await services.GetRequiredService<OrderProcessing>().PlaceAsync(new OrderToPlace(
            await workContext.GetCurrentCustomerAsync(), product, model.Quantity, billing, model.PayNow, store.Id,
            (await workContext.GetWorkingLanguageAsync()).Id, product.Sku.StartsWith('S')));
        return Redirect($"/checkout/completed/{order.Id}");
    }

    [HttpGet("/checkout/completed/{orderId:int}")]
    public async Task<IActionResult> Completed(int orderId)
    {
        return await OwnAsync(orderId) is { } order ? View(new CheckoutCompletedModel { OrderId = order.Id, CustomOrderNumber = order.CustomOrderNumber }) : NotFound();
    }

    [HttpGet("/order/history")]
    public async Task<IActionResult> History()
    {
        var customer = await workContext.GetCurrentCustomerAsync();
        return await customers.IsRegisteredAsync(customer) ? View(await orders.SearchOrdersAsync(customerId: customer.Id, pageSize: 50)) : Challenge();
    }

    [HttpGet("/orderdetails/{orderId:int}", Name = "OrderDetails")]
    public async Task<IActionResult> Details(int orderId)
    {
        if (await OwnAsync(orderId) is not { } order)
            return Challenge();

        return View(new OrderDetailsModel(order, await ItemsAsync(order), await orders.GetOrderNotesByOrderIdAsync(orderId, true)) { Id = order.Id });
    }

    private async Task<Order?> OwnAsync(int orderId)
    {
        var order = await orders.GetOrderByIdAsync(orderId);
        return order?.CustomerId == (await workContext.GetCurrentCustomerAsync()).Id ? order : null;
    }

    private async Task<IReadOnlyList<(OrderItem Item, string Product)>> ItemsAsync(Order order)
    {
        var rows = new List<(OrderItem, string)>();
        foreach (var item in await items.ListAsync("\"OrderId\" = @Id", order))
            rows.Add((item, (await products.FindAsync(item.ProductId))?.Name ?? ""));

        return rows;
    }
}
