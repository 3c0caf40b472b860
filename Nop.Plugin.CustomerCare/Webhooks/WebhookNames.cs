using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>The names of events as other systems see them: <c>inquiry.received</c>.</summary>
public static class WebhookNames
{
    private static readonly Dictionary<string, WebhookEvent> ByName = Enum.GetValues<WebhookEvent>().ToDictionary(Of, StringComparer.Ordinal);

    /// <summary>What a webhook can be told of of its own accord.</summary>
    public static IReadOnlyList<WebhookEvent> Choosable { get; } = [.. Enum.GetValues<WebhookEvent>().Where(one => one != WebhookEvent.Test)];

    public static string Of(WebhookEvent what)
    {
        var name = WireName.Of(what);
        var at = name.IndexOf('_', StringComparison.Ordinal);
        return at < 0 ? name : $"{name[..at]}.{name[(at + 1)..]}";
    }

    public static bool TryParse(string? name, out WebhookEvent what)
    {
        what = default;
        return name is not null && ByName.TryGetValue(name, out what);
    }
}
