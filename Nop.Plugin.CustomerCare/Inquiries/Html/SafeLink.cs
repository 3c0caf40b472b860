namespace Nop.Plugin.CustomerCare.Inquiries.Html;

/// <summary>Which addresses a link may lead to.</summary>
internal static class SafeLink
{
    private const int Longest = 2000;

    /// <summary>The address as a link may have it: http, https or mailto, absolute; null for all else.</summary>
    public static string? Of(string? address)
    {
        if (address is null)
            return null;

        // Browsers leave out what can't be seen before they look for the scheme.
        var plain = string.Concat(address.Where(letter => !char.IsControl(letter) && !char.IsWhiteSpace(letter)));
        return plain.Length <= Longest && Uri.TryCreate(plain, UriKind.Absolute, out var uri) && IsAllowed(uri, plain) ? plain : null;
    }

    private static bool IsAllowed(Uri uri, string plain)
    {
        return plain.StartsWith(uri.Scheme + ":", StringComparison.OrdinalIgnoreCase)
            && (uri.Scheme == Uri.UriSchemeMailto || ((uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0));
    }
}
