using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Sends something to a webhook while an admin waits, ten seconds at most.</summary>
public sealed class TestWebhook(WebhookNewsQuery news, IWebhookDeliveries deliveries, DeliverWebhook deliver, TimeProvider clock)
{
    /// <summary>Sends an event of the name <c>test</c>.</summary>
    /// <returns>What came of it; null if somebody else is just sending it.</returns>
    public async Task<WebhookAnswer?> ExecuteAsync(Webhook webhook, int storeId, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(webhook);
        var nowUtc = clock.NowUtc();
        var test = new WebhookNews { Key = SourceKey.Of("webhook_test", Guid.NewGuid().ToString("N")), Event = WebhookEvent.Test, StoreId = webhook.StoreId ?? storeId, HappenedOnUtc = nowUtc };
        return await ResendAsync(await news.AddAsync(webhook, test, nowUtc, cancellation), cancellation);
    }

    /// <summary>Sends once more what was to be sent before, whether it arrived or not.</summary>
    /// <inheritdoc cref="ExecuteAsync"/>
    public async Task<WebhookAnswer?> ResendAsync(long deliveryId, CancellationToken cancellation = default)
    {
        return await deliveries.ClaimAsync(deliveryId, cancellation) is { } due ? await deliver.ExecuteAsync(due, cancellation) : null;
    }
}
