using Nop.Services.Orders;

namespace DemoStore.Services;

public sealed class OrderService(Entities<Order> orders, Entities<OrderItem> items, Entities<OrderNote> notes, Entities<Address> addresses) : IOrderService
{
    public async Task<Order> GetOrderByIdAsync(int orderId)
    {
        return (await orders.FindAsync(orderId))!;
    }

    public async Task<Order> GetOrderByCustomOrderNumberAsync(string customOrderNumber)
    {
        return (await orders.ListAsync("\"CustomOrderNumber\" = @customOrderNumber", new { customOrderNumber })).FirstOrDefault()!;
    }

    public async Task<Order> GetOrderByGuidAsync(Guid orderGuid)
    {
        return (await orders.ListAsync("\"OrderGuid\" = @orderGuid", new { orderGuid })).FirstOrDefault()!;
    }

    public async Task<Order> GetOrderByOrderItemAsync(int orderItemId)
    {
        return await items.FindAsync(orderItemId) is { } item ? await GetOrderByIdAsync(item.OrderId) : null!;
    }

    public async Task<OrderItem> GetOrderItemByIdAsync(int orderItemId)
    {
        return (await items.FindAsync(orderItemId))!;
    }

    public async Task<OrderNote> GetOrderNoteByIdAsync(int orderNoteId)
    {
        return (await notes.FindAsync(orderNoteId))!;
    }

    public async Task<IList<OrderNote>> GetOrderNotesByOrderIdAsync(int orderId, bool? displayToCustomer = null)
    {
        var found = await notes.ListAsync("\"OrderId\" = @orderId", new { orderId }, "\"CreatedOnUtc\" desc, \"Id\" desc");
        return found.Where(note => displayToCustomer is null || note.DisplayToCustomer == displayToCustomer).ToList();
    }

    public Task InsertOrderNoteAsync(OrderNote orderNote)
    {
        return notes.InsertAsync(orderNote);
    }

    public Task<IPagedList<Order>> SearchOrdersAsync(
        int storeId = 0, int vendorId = 0, int customerId = 0, int productId = 0, int affiliateId = 0, int warehouseId = 0, int billingCountryId = 0,
        string? paymentMethodSystemName = null, DateTime? createdFromUtc = null, DateTime? createdToUtc = null, List<int>? osIds = null, List<int>? psIds = null,
        List<int>? ssIds = null, string? billingPhone = null, string? billingEmail = null, string billingLastName = "", string? orderNotes = null,
        int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false)
    {
        var where = "\"Deleted\" = @no" + (storeId > 0 ? " and \"StoreId\" = @storeId" : "") + (customerId > 0 ? " and \"CustomerId\" = @customerId" : "")
            + (createdFromUtc is null ? "" : " and \"CreatedOnUtc\" >= @createdFromUtc") + (createdToUtc is null ? "" : " and \"CreatedOnUtc\" <= @createdToUtc")
            + In("OrderStatusId", osIds) + In("PaymentStatusId", psIds) + In("ShippingStatusId", ssIds)
            + (string.IsNullOrEmpty(billingEmail) ? "" : $" and \"BillingAddressId\" in (select \"Id\" from \"{EntityMap<Address>.Table}\" where lower(\"Email\") like @mail)");
        var values = new { no = false, storeId, customerId, createdFromUtc, createdToUtc, mail = $"%{billingEmail?.ToLowerInvariant()}%" };
        return orders.PageAsync(where, values, "\"CreatedOnUtc\" desc, \"Id\" desc", pageIndex, getOnlyTotalCount ? 1 : pageSize);
    }

    public Task<Address?> BillingAddressOfAsync(Order order)
    {
        return addresses.FindAsync(order.BillingAddressId);
    }

    private static string In(string column, List<int>? ids)
    {
        return ids is { Count: > 0 } ? $" and \"{column}\" in ({string.Join(",", ids)})" : "";
    }
}

public sealed class ReturnRequestService(Entities<ReturnRequest> requests) : IReturnRequestService
{
    public async Task<ReturnRequest> GetReturnRequestByIdAsync(int returnRequestId)
    {
        return (await requests.FindAsync(returnRequestId))!;
    }

    public Task<IPagedList<ReturnRequest>> SearchReturnRequestsAsync(
        int storeId = 0, int customerId = 0, int orderItemId = 0, string customNumber = "", ReturnRequestStatus? rs = null,
        DateTime? createdFromUtc = null, DateTime? createdToUtc = null, int pageIndex = 0, int pageSize = int.MaxValue, bool getOnlyTotalCount = false)
    {
        return requests.PageAsync(
            "(@customerId = 0 or \"CustomerId\" = @customerId) and \"CreatedOnUtc\" >= @from and \"CreatedOnUtc\" <= @to",
            new { customerId, from = createdFromUtc ?? DateTime.UnixEpoch, to = createdToUtc ?? DateTime.MaxValue }, "\"Id\" desc", pageIndex, pageSize);
    }
}
