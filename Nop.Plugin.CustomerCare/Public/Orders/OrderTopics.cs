namespace Nop.Plugin.CustomerCare.Public.Orders;

/// <summary>What a question about an order may be about.</summary>
internal static class OrderTopics
{
    /// <summary>Names no topic: then the inquiry is called by its first line.</summary>
    public const string OTHER = "other";

    /// <summary>The names as a form sends them, with the keys of their texts.</summary>
    public static IReadOnlyList<(string Name, string TextKey)> All { get; } =
    [
        ("delivery", "Plugins.CustomerCare.OrderContact.Topic.Delivery"),
        ("damage", "Plugins.CustomerCare.OrderContact.Topic.Damage"),
        ("change", "Plugins.CustomerCare.OrderContact.Topic.Change"),
        ("payment", "Plugins.CustomerCare.OrderContact.Topic.Payment"),
        (OTHER, "Plugins.CustomerCare.OrderContact.Topic.Other")
    ];
}
