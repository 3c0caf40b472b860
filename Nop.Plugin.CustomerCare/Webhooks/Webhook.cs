namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>An address of another system that is told what happens.</summary>
public sealed record Webhook
{
    public int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>See <see cref="WebhookAddress"/>.</summary>
    public required string Url { get; init; }

    /// <summary>Signs what is sent. The admin sees it once; we keep it, because each signature needs it.</summary>
    public required string Secret { get; init; }

    public required IReadOnlyList<WebhookEvent> Events { get; init; }

    /// <summary>The host's id of the only store it hears of; null for all.</summary>
    public int? StoreId { get; init; }

    public bool IsEnabled { get; init; }

    /// <summary>Since when it is told of things, UTC: it was made or switched on again then.</summary>
    public DateTime ChangedOnUtc { get; init; }

    /// <summary>Since when nothing has arrived, UTC; null while it answers.</summary>
    public DateTime? FailingSinceOnUtc { get; init; }

    /// <summary>Lines of logs up to this number were looked at for it.</summary>
    public long SeenEventId { get; init; }
}
