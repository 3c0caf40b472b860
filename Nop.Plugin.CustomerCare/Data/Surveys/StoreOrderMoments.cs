using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Planning;

namespace Nop.Plugin.CustomerCare.Data.Surveys;

/// <summary>Reads from the host's tables when orders reached their events.</summary>
public sealed class StoreOrderMoments(StoreDatabase database) : IStoreOrders
{
    public async Task<(IReadOnlyList<SurveyMoment> Moments, int? LastOrderId)> ReadMomentsAsync(
        DateTime placedFromUtc,
        int afterOrderId,
        int atMost,
        CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        var orders = await session.QueryAsync<OrderRow>(
            "select [Id], [OrderStatusId], [PaymentStatusId], [ShippingStatusId], [CreatedOnUtc], [PaidDateUtc] from [Order] "
                + $"where [CreatedOnUtc] >= @from and [Id] > @after and [Deleted] = @no order by [Id]{session.Engine.Page}",
            new SqlParameters { ["from"] = placedFromUtc, ["after"] = afterOrderId, ["no"] = false, ["skip"] = 0, ["take"] = atMost },
            cancellation);
        if (orders.Count == 0)
            return ([], null);

        var parameters = new SqlParameters();
        var shipments = (await session.QueryAsync<ShipmentRow>(
            "select [OrderId], max([ShippedDateUtc]) as [ShippedDateUtc], max([DeliveryDateUtc]) as [DeliveryDateUtc] from [Shipment] "
                + $"where {session.Engine.In("[OrderId]", "id", orders.Select(order => order.Id).ToList(), parameters)} group by [OrderId]",
            parameters,
            cancellation)).ToDictionary(row => row.OrderId);
        return ([.. orders.SelectMany(order => Moments(order, shipments.GetValueOrDefault(order.Id)))], orders[^1].Id);
    }

    private static IEnumerable<SurveyMoment> Moments(OrderRow order, ShipmentRow? shipments)
    {
        var isPaid = order.PaymentStatusId is StoreOrderCodes.PAID or StoreOrderCodes.PARTIALLY_REFUNDED;
        var paid = isPaid ? order.PaidDateUtc ?? order.CreatedOnUtc : (DateTime?)null;
        var shipped = order.ShippingStatusId is StoreOrderCodes.SHIPPED or StoreOrderCodes.DELIVERED ? shipments?.ShippedDateUtc : null;
        var delivered = order.ShippingStatusId == StoreOrderCodes.DELIVERED ? shipments?.DeliveryDateUtc : null;
        var completed = order.OrderStatusId == StoreOrderCodes.COMPLETE
            ? new[] { order.CreatedOnUtc, order.PaidDateUtc, shipments?.ShippedDateUtc, shipments?.DeliveryDateUtc }.Max()
            : null;
        return new[] { (SurveyTrigger.Paid, paid), (SurveyTrigger.Shipped, shipped), (SurveyTrigger.Delivered, delivered), (SurveyTrigger.Completed, completed) }
            .Where(moment => moment.Item2 is not null)
            .Select(moment => new SurveyMoment(moment.Item1, order.Id, moment.Item2!.Value.AsUtc()));
    }

    private sealed class OrderRow
    {
        public int Id { get; set; }
        public int OrderStatusId { get; set; }
        public int PaymentStatusId { get; set; }
        public int ShippingStatusId { get; set; }
        public DateTime CreatedOnUtc { get; set; }
        public DateTime? PaidDateUtc { get; set; }
    }

    private sealed class ShipmentRow
    {
        public int OrderId { get; set; }
        public DateTime? ShippedDateUtc { get; set; }
        public DateTime? DeliveryDateUtc { get; set; }
    }
}
