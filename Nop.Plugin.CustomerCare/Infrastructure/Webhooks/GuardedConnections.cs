using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.CustomerCare.Infrastructure.Webhooks;

/// <summary>
/// Connections that reach allowed addresses only. A name is looked up here and the connection goes to the address that was looked at: a name that leads elsewhere a moment later gains nothing.
/// </summary>
public static class GuardedConnections
{
    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    public static SocketsHttpHandler Create(Func<IPAddress, bool> isAllowed)
    {
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false, // A proxy would look the name up itself.
            ConnectTimeout = ConnectTimeout,
            PooledConnectionLifetime = Lifetime,
            MaxResponseHeadersLength = 32,
            ConnectCallback = (context, cancellation) => ConnectAsync(context.DnsEndPoint, isAllowed, cancellation)
        };
    }

    private static async ValueTask<Stream> ConnectAsync(DnsEndPoint target, Func<IPAddress, bool> isAllowed, CancellationToken cancellation)
    {
        var addresses = (await Dns.GetHostAddressesAsync(target.Host, cancellation)).Where(isAllowed).ToArray();
        if (addresses.Length == 0)
            throw new HttpRequestException($"{target.Host} leads to no public address.");

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, target.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
