using Nop.Services.Orders;

namespace DemoStore.Services;

public sealed record OrderToPlace(Customer Customer, Product Product, int Quantity, Address Billing, bool PayNow, int StoreId, int LanguageId, bool NeedsShipping);

/// <summary>Places orders and moves them on, raising the host's events in the host's order.</summary>
public sealed class OrderProcessing(
    Entities<Order> orders, Entities<OrderItem> items, Entities<Address> addresses, IOrderService notes, WorkflowMessageService mails, IServiceProvider services)
{
    private readonly IEventPublisher _events = services.GetRequiredService<IEventPublisher>();
    private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();

    public async Task<Order> PlaceAsync(OrderToPlace wanted)
    {
        var billing = await addresses.InsertAsync(wanted.Billing);
        var order = await SaveAsync(wanted, billing);
        await NoteAsync(order, "Order placed");
        await MailAsync(order, MessageTemplateSystemNames.ORDER_PLACED_STORE_OWNER_NOTIFICATION, null);
        await MailAsync(order, MessageTemplateSystemNames.ORDER_PLACED_CUSTOMER_NOTIFICATION, billing);
        await _events.PublishAsync(new OrderPlacedEvent(order));
        await CheckStatusAsync(order);
        if (order.PaymentStatus == PaymentStatus.Paid)
            await ProcessPaidAsync(order);

        return order;
    }

    public async Task MarkPaidAsync(Order order)
    {
        order.PaymentStatus = PaymentStatus.Paid;
        order.PaidDateUtc = _clock.GetUtcNow().UtcDateTime;
        await orders.UpdateAsync(order);
        await NoteAsync(order, "Order has been marked as paid");
        await CheckStatusAsync(order);
        await ProcessPaidAsync(order);
    }

    public async Task ShipAsync(Order order, bool isDelivered)
    {
        var shipments = services.GetRequiredService<Entities<Shipment>>();
        var now = _clock.GetUtcNow().UtcDateTime;
        var shipment = (await shipments.ListAsync("\"OrderId\" = @Id", order)).FirstOrDefault()
            ?? await shipments.InsertAsync(new Shipment { OrderId = order.Id, CreatedOnUtc = now });
        if (isDelivered)
            shipment.DeliveryDateUtc = now;
        else
            shipment.ShippedDateUtc = now;
        await shipments.UpdateAsync(shipment);

        order.ShippingStatus = isDelivered ? ShippingStatus.Delivered : ShippingStatus.Shipped;
        await orders.UpdateAsync(order);
        await NoteAsync(order, isDelivered ? "Shipment has been delivered" : "Shipment has been sent");
        await (isDelivered ? _events.PublishAsync(new ShipmentDeliveredEvent(shipment)) : _events.PublishAsync(new ShipmentSentEvent(shipment)));
        await CheckStatusAsync(order);
    }

    public async Task RefundAsync(Order order)
    {
        var amount = order.OrderTotal - order.RefundedAmount;
        order.RefundedAmount = order.OrderTotal;
        order.PaymentStatus = PaymentStatus.Refunded;
        await orders.UpdateAsync(order);
        await NoteAsync(order, $"Order has been refunded. Amount = {amount}");
        await _events.PublishAsync(new OrderRefundedEvent(order, amount));
    }

    /// <summary>The admin's drop-down: raises the event also when the status stays as it was.</summary>
    public async Task ChangeStatusAsync(Order order, OrderStatus status)
    {
        var previous = order.OrderStatus;
        order.OrderStatus = status;
        await orders.UpdateAsync(order);
        await NoteAsync(order, $"Order status has been edited. New status: {status}");
        await _events.PublishAsync(new OrderStatusChangedEvent(order, previous));
    }

    public async Task AddNoteAsync(Order order, string message, bool displayToCustomer)
    {
        await NoteAsync(order, message, displayToCustomer);
        if (displayToCustomer && await addresses.FindAsync(order.BillingAddressId) is { } billing)
            await mails.SendOrderAsync(MessageTemplateSystemNames.NEW_ORDER_NOTE_ADDED_CUSTOMER_NOTIFICATION, order, billing.Email, billing.FirstName);
    }

    private async Task<Order> SaveAsync(OrderToPlace wanted, Address billing)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var total = wanted.Product.Price * wanted.Quantity;
        var order = await orders.InsertAsync(new Order
        {
            OrderGuid = Guid.NewGuid(),
            StoreId = wanted.StoreId,
            CustomerId = wanted.Customer.Id,
            BillingAddressId = billing.Id,
            OrderStatus = OrderStatus.Pending,
            PaymentStatus = wanted.PayNow ? PaymentStatus.Paid : PaymentStatus.Pending,
            PaidDateUtc = wanted.PayNow ? now : null,
            ShippingStatus = wanted.NeedsShipping ? ShippingStatus.NotYetShipped : ShippingStatus.ShippingNotRequired,
            CustomerCurrencyCode = "EUR",
            CurrencyRate = 1,
            OrderTotal = total,
            OrderSubtotalInclTax = total,
            OrderSubtotalExclTax = total,
            CustomerLanguageId = wanted.LanguageId,
            CreatedOnUtc = now
        });
        order.CustomOrderNumber = order.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await orders.UpdateAsync(order);
        await items.InsertAsync(new OrderItem
        {
            OrderId = order.Id,
            OrderItemGuid = Guid.NewGuid(),
            ProductId = wanted.Product.Id,
            Quantity = wanted.Quantity,
            UnitPriceInclTax = wanted.Product.Price,
            PriceInclTax = total
        });
        return order;
    }

    private async Task MailAsync(Order order, string template, Address? to)
    {
        if (await mails.SendOrderAsync(template, order, to?.Email, to?.FirstName) > 0)
            await NoteAsync(order, $"\"{template}\" email has been queued");
    }

    private async Task ProcessPaidAsync(Order order)
    {
        await _events.PublishAsync(new OrderPaidEvent(order));
        await CheckStatusAsync(order);
    }

    private async Task CheckStatusAsync(Order order)
    {
        if (order.OrderStatus == OrderStatus.Pending && (order.PaymentStatus == PaymentStatus.Paid || order.ShippingStatus > ShippingStatus.NotYetShipped))
            await SetStatusAsync(order, OrderStatus.Processing);

        var isDone = order.ShippingStatus is ShippingStatus.ShippingNotRequired or ShippingStatus.Shipped or ShippingStatus.Delivered;
        if (order.OrderStatus == OrderStatus.Processing && order.PaymentStatus == PaymentStatus.Paid && isDone)
            await SetStatusAsync(order, OrderStatus.Complete);
    }

    private async Task SetStatusAsync(Order order, OrderStatus status)
    {
        var previous = order.OrderStatus;
        order.OrderStatus = status;
        await orders.UpdateAsync(order);
        await NoteAsync(order, $"Order status has been changed to {status}");
        await _events.PublishAsync(new OrderStatusChangedEvent(order, previous));
    }

    private Task NoteAsync(Order order, string text, bool displayToCustomer = false)
    {
        return notes.InsertOrderNoteAsync(
            new OrderNote { OrderId = order.Id, Note = text, DisplayToCustomer = displayToCustomer, CreatedOnUtc = _clock.GetUtcNow().UtcDateTime });
    }
}
