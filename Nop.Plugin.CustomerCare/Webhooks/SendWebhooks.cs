using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>
/// Tells other systems what happened since they were last told. Several nodes may do it at once. Each thing is told at least once: who hears it twice knows it by its id. Order isn't promised.
/// </summary>
public sealed class SendWebhooks(IWebhookNews news, DeliverWebhook deliver, IWebhookDeliveries deliveries, TimeProvider clock)
{
    private const int AT_ONCE = 10;

    /// <summary>For how long what was settled can be looked up.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <param name="budget">No further round begins after that.</param>
    public async Task ExecuteAsync(TimeSpan budget, CancellationToken cancellation = default)
    {
        var started = clock.GetTimestamp();
        foreach (var webhook in await news.ListEnabledAsync(cancellation))
            await news.CollectAsync(webhook, clock.NowUtc(), cancellation);

        while (clock.GetElapsedTime(started) < budget && await deliveries.ClaimAsync(clock.NowUtc(), AT_ONCE, cancellation) is { Count: > 0 } due)
            await Task.WhenAll(due.Select(one => deliver.ExecuteAsync(one, cancellation)));

        await news.ForgetAsync(clock.NowUtc() - Kept, cancellation);
    }
}
