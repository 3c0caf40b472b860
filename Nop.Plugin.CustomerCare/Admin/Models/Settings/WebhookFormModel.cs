namespace Nop.Plugin.CustomerCare.Admin.Models.Settings;

/// <summary>A webhook as an admin types it.</summary>
public sealed record WebhookFormModel
{
    /// <summary>0 for a new one.</summary>
    public int Id { get; set; }

    public string? Name { get; set; }

    public string? Url { get; set; }

    /// <summary>See <see cref="Webhooks.WebhookNames"/>.</summary>
    public IList<string> Events { get; set; } = [];

    /// <summary>Null for all.</summary>
    public int? StoreId { get; set; }
}
