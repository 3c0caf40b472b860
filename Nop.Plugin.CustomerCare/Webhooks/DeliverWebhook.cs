using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Sends one thing and notes what came of it.</summary>
public sealed class DeliverWebhook(IWebhookSender sender, IWebhookDeliveries deliveries, TimeProvider clock)
{
    public const string EVENT_HEADER = "CustomerCare-Event";
    public const string DELIVERY_HEADER = "CustomerCare-Delivery";
    public const string SIGNATURE_HEADER = "CustomerCare-Signature";

    public async Task<WebhookAnswer> ExecuteAsync(DueDelivery delivery, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        var answer = WebhookAddress.Parse(delivery.Webhook.Url) is { } address
            ? await sender.SendAsync(address, delivery.Payload, Headers(delivery), cancellation)
            : new WebhookAnswer(null, "The address isn't https to a public host.");

        var nowUtc = clock.NowUtc();
        if (answer.HasArrived)
            await deliveries.MarkDeliveredAsync(delivery, answer.Status ?? 0, nowUtc, CancellationToken.None);
        else
            await deliveries.MarkFailedAsync(delivery, answer, nowUtc + RetryPlan.After(delivery.Attempts + 1), nowUtc, CancellationToken.None);

        return answer;
    }

    private Dictionary<string, string> Headers(DueDelivery delivery)
    {
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [EVENT_HEADER] = delivery.EventName,
            [DELIVERY_HEADER] = delivery.EventKey,
            [SIGNATURE_HEADER] = WebhookSignature.Of(delivery.Webhook.Secret, clock.GetUtcNow(), delivery.Payload)
        };
    }
}
