namespace Nop.Plugin.CustomerCare.Inquiries.Mail;

/// <summary>The address that answers come back to: the gateway's own, with a signed link of <see cref="Links.LinkPurpose.ReplyAddress"/> after a plus sign.</summary>
public static class ReplyAddress
{
    /// <summary>Of what stands before the at sign (RFC 5321).</summary>
    private const int LONGEST_NAME = 64;

    /// <summary>The address for an inquiry.</summary>
    /// <param name="gateway">For example <c>support@shop.example</c>.</param>
    /// <param name="link">See <see cref="Links.SignedLink.Of"/>.</param>
    /// <returns>For example <c>support+1042-…@shop.example</c>; the gateway's address itself where that is none, or would be longer than mail servers take.</returns>
    public static string Of(string gateway, string link)
    {
        ArgumentNullException.ThrowIfNull(gateway);
        ArgumentNullException.ThrowIfNull(link);
        return gateway.Trim().Split('@') is [{ Length: > 0 } name, { Length: > 0 } domain] && name.Length + 1 + link.Length <= LONGEST_NAME ? $"{name}+{link}@{domain}" : gateway;
    }

    /// <summary>What stands after the plus sign in these addresses, in lower case.</summary>
    public static IEnumerable<string> In(IEnumerable<string> addresses)
    {
        return addresses.Select(address => address.Split('@')[0]).Select(name => name[(name.LastIndexOf('+') + 1)..].ToLowerInvariant()).Where(text => text.Length > 0);
    }
}
