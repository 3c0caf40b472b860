using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Shipping;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Services.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Notes when an order is paid, shipped, delivered or completed. One row; the shopper or the member of staff whose request it is doesn't wait for more.</summary>
public sealed class OrderMoments(ISurveyMoments moments, IOrderService orders, TimeProvider clock)
{
    public Task PaidAsync(Order order)
    {
        return NoteAsync(SurveyTrigger.Paid, order.Id, order.PaidDateUtc);
    }

    /// <summary>The host tells of it also where the status is what it was.</summary>
    public Task StatusChangedAsync(Order order, OrderStatus previous)
    {
        return order.OrderStatus == OrderStatus.Complete && previous != OrderStatus.Complete ? NoteAsync(SurveyTrigger.Completed, order.Id, null) : Task.CompletedTask;
    }

    /// <summary>An order of several shipments counts when the last one has left.</summary>
    public async Task ShippedAsync(Shipment shipment)
    {
        if (await orders.GetOrderByIdAsync(shipment.OrderId) is { ShippingStatus: ShippingStatus.Shipped or ShippingStatus.Delivered })
            await NoteAsync(SurveyTrigger.Shipped, shipment.OrderId, shipment.ShippedDateUtc);
    }

    /// <summary>An order of several shipments counts when the last one has arrived.</summary>
    public async Task DeliveredAsync(Shipment shipment)
    {
        if (await orders.GetOrderByIdAsync(shipment.OrderId) is { ShippingStatus: ShippingStatus.Delivered })
            await NoteAsync(SurveyTrigger.Delivered, shipment.OrderId, shipment.DeliveryDateUtc);
    }

    private Task NoteAsync(SurveyTrigger trigger, int orderId, DateTime? hostsDateUtc)
    {
        var nowUtc = clock.NowUtc();
        return moments.RecordAsync([new SurveyMoment(trigger, orderId, hostsDateUtc is { } date ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : nowUtc)], nowUtc);
    }
}
