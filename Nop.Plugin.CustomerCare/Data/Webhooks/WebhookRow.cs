using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Data.Webhooks;

/// <summary>A webhook as its table holds it.</summary>
internal class WebhookRow
{
    public const string Columns = "[Id], [Name], [Url], [Secret], [Events], [StoreId], [IsEnabled], [ChangedOnUtc], [FailingSinceOnUtc], [SeenEventId]";
    private const char Separator = ' ';

    public int Id { get; set; }
    public string Name { get; set; } = string.Empty;
    public string Url { get; set; } = string.Empty;
    public string Secret { get; set; } = string.Empty;
    public string Events { get; set; } = string.Empty;
    public int? StoreId { get; set; }
    public bool IsEnabled { get; set; }
    public DateTime ChangedOnUtc { get; set; }
    public DateTime? FailingSinceOnUtc { get; set; }
    public long SeenEventId { get; set; }

    public static string TextOf(IEnumerable<WebhookEvent> events)
    {
        return string.Join(Separator, events.Select(WebhookNames.Of));
    }

    public Webhook ToWebhook()
    {
        return new Webhook
        {
            Id = Id,
            Name = Name,
            Url = Url,
            Secret = Secret,
            Events = [.. Events.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(name => WebhookNames.TryParse(name, out var what) ? what : (WebhookEvent?)null).OfType<WebhookEvent>()],
            StoreId = StoreId,
            IsEnabled = IsEnabled,
            ChangedOnUtc = ChangedOnUtc.AsUtc(),
            FailingSinceOnUtc = FailingSinceOnUtc.AsUtc(),
            SeenEventId = SeenEventId
        };
    }
}
