using System.Net;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Where webhooks may go: https to a name or a public address. What the name leads to is looked at when the connection is made.</summary>
public static class WebhookAddress
{
    public const int LONGEST = 2000;

    /// <summary>The address; null for what isn't one that is allowed.</summary>
    public static Uri? Parse(string? text)
    {
        return text?.Length <= LONGEST
            && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var address)
            && address.Scheme == Uri.UriSchemeHttps
            && address.UserInfo.Length == 0
            && !IsLocalName(address.IdnHost)
            && (!IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) || PublicAddress.Is(ip))
                ? address
                : null;
    }

    private static bool IsLocalName(string host)
    {
        var name = host.TrimEnd('.').ToLowerInvariant();
        return name is "localhost" || name.EndsWith(".localhost", StringComparison.Ordinal) || name.EndsWith(".local", StringComparison.Ordinal) || name.EndsWith(".internal", StringComparison.Ordinal);
    }
}
