using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Nodes;

/// <summary>Another system that hears of webhooks, on this machine.</summary>
internal sealed class WebhookListener : IDisposable
{
    private readonly HttpListener _http = new();
    private readonly ConcurrentQueue<(string Id, string Body)> _heard = [];

    public WebhookListener()
    {
        Address = $"http://127.0.0.1:{FreePort()}/";
        _http.Prefixes.Add(Address);
        _http.Start();
        _ = Task.Run(ListenAsync);
    }

    public string Address { get; }

    /// <summary>Everything that came, by the id of its delivery.</summary>
    public ILookup<string, string> Heard => _heard.ToLookup(one => one.Id, one => one.Body);

    public void Dispose()
    {
        ((IDisposable)_http).Dispose();
    }

    private async Task ListenAsync()
    {
        while (_http.IsListening)
            try
            {
                var call = await _http.GetContextAsync();
                using var reader = new StreamReader(call.Request.InputStream);
                _heard.Enqueue((call.Request.Headers["CustomerCare-Delivery"]!, await reader.ReadToEndAsync()));
                call.Response.StatusCode = 204;
                call.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
            {
                // A node was killed while it spoke, or the test is over.
            }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
