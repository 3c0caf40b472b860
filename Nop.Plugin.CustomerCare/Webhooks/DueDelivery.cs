namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Something to send now, and nobody else does.</summary>
/// <param name="Attempts">How many have failed.</param>
public sealed record DueDelivery(long Id, string ClaimId, Webhook Webhook, string EventKey, string EventName, string Payload, int Attempts);
