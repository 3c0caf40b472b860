namespace Nop.Plugin.CustomerCare.Data;

/// <summary>What the host stores for states of orders, payments, shipments and return requests; the same in every supported version.</summary>
internal static class StoreOrderCodes
{
    public const int COMPLETE = 30;
    public const int CANCELLED = 40;

    public const int PAID = 30;
    public const int PARTIALLY_REFUNDED = 35;
    public const int REFUNDED = 40;
    public const int VOIDED = 50;

    public const int SHIPPED = 30;
    public const int DELIVERED = 40;

    public const int RETURN_REJECTED = 50;
    public const int RETURN_CANCELLED = 60;
}
