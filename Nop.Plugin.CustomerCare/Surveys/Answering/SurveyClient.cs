using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.CustomerCare.Surveys.Answering;

/// <summary>What is kept of the client that opened a link or sent a form: enough to tell a scanner from a person, too little to tell who it is.</summary>
public sealed record SurveyClient(string? Network, string? UserAgent)
{
    public static SurveyClient Of(IPAddress? address, string? userAgent)
    {
        return new SurveyClient(NetworkOf(address), string.IsNullOrWhiteSpace(userAgent) ? null : userAgent);
    }

    /// <summary>The first 24 bits of an IPv4 address, the first 48 of an IPv6 one, in CIDR notation; null without an address.</summary>
    public static string? NetworkOf(IPAddress? address)
    {
        if (address is null)
            return null;

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var kept = plain.AddressFamily == AddressFamily.InterNetwork ? 3 : 6;
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(kept).Clear();
        return $"{new IPAddress(bytes)}/{kept * 8}";
    }
}
