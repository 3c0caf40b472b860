using Nop.Core.Domain.Catalog;
using Nop.Core.Domain.Orders;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Traces;
using Nop.Services.Catalog;
using Nop.Services.Common;
using Nop.Services.Configuration;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure.Capture;

/// <summary>Turns a submission of the return form into one inquiry, however many items it has.</summary>
public sealed class ReturnCapture(
    ReturnSubmission submission,
    ISettingService settings,
    TracePeople people,
    IOrderService orders,
    IProductService products,
    IAddressService addresses,
    PromptCapture capture,
    TimeProvider clock)
{
    public async Task ExecuteAsync()
    {
        if (submission.Take() is { Count: > 0 } items)
            await capture.ExecuteAsync(
                "a return request",
                $"Return requests: {string.Join(", ", items.Select(item => item.Id))}{Environment.NewLine}{Environment.NewLine}{items[0].CustomerComments}",
                () => DescribeAsync(items));
    }

    private async Task<InquiryAppend?> DescribeAsync(IReadOnlyList<ReturnRequest> items)
    {
        var own = await settings.LoadSettingAsync<CustomerCareSettings>(items[0].StoreId);
        return DoorPriority.Of(own, Channel.ReturnRequest) is { } priority
            ? ReturnRequestInquiry.Of(await TraceAsync(items), priority, clock.NowUtc(), isRecovered: false)
            : null;
    }

    private async Task<ReturnRequestTrace> TraceAsync(IReadOnlyList<ReturnRequest> items)
    {
        var returned = new List<(ReturnedItem Item, Product? Product)>();
        foreach (var item in items)
        {
            var product = await ProductAsync(item);
            returned.Add((new ReturnedItem(item.Id, item.CustomNumber, product?.Name, item.Quantity), product));
        }

        var first = items[0];
        var order = await orders.GetOrderByOrderItemAsync(first.OrderItemId);
        return new ReturnRequestTrace
        {
            Items = [.. returned.Select(one => one.Item)],
            StoreId = first.StoreId,
            Customer = await RequesterAsync(first.CustomerId, order),
            OrderNumber = order?.CustomOrderNumber,
            VendorId = OneVendor(returned.Select(one => one.Product?.VendorId ?? 0)),
            Reason = first.ReasonForReturn,
            Action = first.RequestedAction,
            Comments = first.CustomerComments,
            CreatedOnUtc = first.CreatedOnUtc
        };
    }

    private async Task<Product?> ProductAsync(ReturnRequest item)
    {
        return await orders.GetOrderItemByIdAsync(item.OrderItemId) is { } ordered ? await products.GetProductByIdAsync(ordered.ProductId) : null;
    }

    // Who ordered as a guest has no address but the order's.
    private async Task<TracePerson> RequesterAsync(int customerId, Order? order)
    {
        var person = await people.FindAsync(customerId);
        if (person.Email is not null || order is null || await addresses.GetAddressByIdAsync(order.BillingAddressId) is not { } billing)
            return person;

        return person with { Email = billing.Email, Name = person.Name ?? $"{billing.FirstName} {billing.LastName}".Trim() };
    }

    private static int? OneVendor(IEnumerable<int> vendorIds)
    {
        return vendorIds.Distinct().ToList() is [var only and > 0] ? only : null;
    }
}
