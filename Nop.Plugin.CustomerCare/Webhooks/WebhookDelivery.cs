namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Something that was or is to be sent. Instants are UTC.</summary>
public sealed record WebhookDelivery
{
    public long Id { get; init; }

    public string EventKey { get; init; } = string.Empty;

    /// <summary>See <see cref="WebhookNames"/>.</summary>
    public string EventName { get; init; } = string.Empty;

    public long? InquiryId { get; init; }

    public string Payload { get; init; } = string.Empty;

    public DateTime CreatedOnUtc { get; init; }

    /// <summary>When it is sent next; null if it isn't.</summary>
    public DateTime? NextOnUtc { get; init; }

    public int Attempts { get; init; }

    public DateTime? DeliveredOnUtc { get; init; }

    public DateTime? GivenUpOnUtc { get; init; }

    /// <summary>The HTTP status of the last answer; null if none came.</summary>
    public int? LastStatus { get; init; }

    /// <summary>In English; null if nothing is wrong.</summary>
    public string? Problem { get; init; }
}
