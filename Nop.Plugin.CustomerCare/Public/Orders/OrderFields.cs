namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>Names of the fields of the form about an order.</summary>
public static class OrderFields
{
    public const string STATE = "form";
    public const string TOPIC = "topic";
    public const string MESSAGE = "message";

    /// <summary>A field that people don't see; machines that fill everything in do.</summary>
    public const string TRAP = "homepage";
}
