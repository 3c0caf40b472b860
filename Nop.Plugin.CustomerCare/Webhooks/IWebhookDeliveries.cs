namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Keeps what is to be sent, and what became of it.</summary>
public interface IWebhookDeliveries
{
    /// <summary>Takes some that are due, of webhooks that are on, those that have waited longest first. Somebody who ended half-way lets go by and by.</summary>
    Task<IReadOnlyList<DueDelivery>> ClaimAsync(DateTime nowUtc, int atMost, CancellationToken cancellation = default);

    /// <summary>Takes this one, due or not, unless somebody is sending it; null then.</summary>
    Task<DueDelivery?> ClaimAsync(long deliveryId, CancellationToken cancellation = default);

    Task MarkDeliveredAsync(DueDelivery delivery, int status, DateTime nowUtc, CancellationToken cancellation = default);

    /// <param name="nextOnUtc">Null gives it up.</param>
    Task MarkFailedAsync(DueDelivery delivery, WebhookAnswer answer, DateTime? nextOnUtc, DateTime nowUtc, CancellationToken cancellation = default);
}
