using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Tells addresses of the public internet from those of one's own network, of clouds' inner services and of documents (RFC 6890 and its registries).</summary>
public static class PublicAddress
{
    private static readonly IPNetwork[] Special =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"
        }.Select(IPNetwork.Parse)
    ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    // Within it: what carries an IPv4 address inside (Teredo, 6to4), and what is for documents and tests.
    private static readonly IPNetwork[] SpecialGlobal = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    public static bool Is(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
            return Is(address.MapToIPv4());

        return address.AddressFamily switch
        {
            AddressFamily.InterNetwork => !Special.Any(network => network.Contains(address)),
            AddressFamily.InterNetworkV6 => Global.Contains(address) && !SpecialGlobal.Any(network => network.Contains(address)),
            _ => false
        };
    }
}
