namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Finds in logs and clocks what webhooks are to be told, and puts it among what is to be sent.</summary>
public interface IWebhookNews
{
    Task<IReadOnlyList<Webhook>> ListEnabledAsync(CancellationToken cancellation = default);

    /// <summary>Adds what this webhook hasn't been told yet; what is there already stays as it is. Imported and recovered history is nothing to tell.</summary>
    /// <returns>How much was found, known or new.</returns>
    Task<int> CollectAsync(Webhook webhook, DateTime nowUtc, CancellationToken cancellation = default);

    /// <summary>Deletes what was settled before that instant.</summary>
    Task ForgetAsync(DateTime beforeUtc, CancellationToken cancellation = default);
}
