using System.Net;
using System.Net.Sockets;
using System.Text;
using Nop.Plugin.CustomerCare.Infrastructure.Webhooks;
using Nop.Plugin.CustomerCare.Webhooks;
using NUnit.Framework;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.Webhooks;

/// <summary>Real connections on this machine.</summary>
public class WebhookSenderTests
{
    private static readonly Dictionary<string, string> Headers = new() { ["CustomerCare-Event"] = "test", ["CustomerCare-Signature"] = "t=1,v1=2" };

    [Test]
    public async Task Send_ToAPublicAddress_Arrives()
    {
        using var receiver = new Receiver("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n");
        using var sender = new WebhookSender(GuardedConnections.Create(_ => true));

        var answer = await sender.SendAsync(receiver.Address("127.0.0.1"), "{\"a\":\"ż\"}", Headers);

        var said = await receiver.SaidAsync();
        Assert.That(answer, Is.EqualTo(new WebhookAnswer(204, null)));
        Assert.That(said, Does.StartWith("POST /hook HTTP/1.1\r\n").And.Contain("CustomerCare-Signature: t=1,v1=2\r\n").And.Contain("Content-Type: application/json; charset=utf-8\r\n").And.EndsWith("{\"a\":\"ż\"}"));
        Assert.That(said, Does.Contain("User-Agent: CustomerCare-Webhooks/1\r\n").And.Not.Contain("Cookie"));
    }

    [TestCase("127.0.0.1")]
    [TestCase("localhost")]
    [TestCase("[::ffff:127.0.0.1]")]
    public async Task Send_ToThisMachine_NeverConnectsWhateverItsName(string host)
    {
        using var receiver = new Receiver("HTTP/1.1 200 OK\r\n\r\n");
        using var sender = new WebhookSender();

        var answer = await sender.SendAsync(receiver.Address(host), "{}", Headers);

        Assert.That(answer.Status, Is.Null);
        Assert.That(answer.Problem, Does.Contain("no public address"));
        Assert.That(receiver.WasReached, Is.False);
    }

    // What a name leads to is looked at when the connection is made, not before: it may be another address each time it is asked.
    [Test]
    public async Task Send_ToANameThatLeadsElsewhereLater_IsLookedAtAgain()
    {
        using var receiver = new Receiver("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        var isAllowed = true;
        using var sender = new WebhookSender(GuardedConnections.Create(_ => isAllowed));

        Assert.That((await sender.SendAsync(receiver.Address("localhost"), "{}", Headers)).HasArrived, Is.True);
        isAllowed = false;
        Assert.That((await sender.SendAsync(receiver.Address("localhost"), "{}", Headers)).HasArrived, Is.False);
    }

    [TestCase("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/\r\nContent-Length: 0\r\n\r\n", 302)]
    [TestCase("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n", 500)]
    [TestCase("HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n", 410)]
    [TestCase("nonsense\r\n\r\n", null)]
    public async Task Send_AnyOtherAnswer_HasNotArrived(string response, int? status)
    {
        using var receiver = new Receiver(response);
        using var sender = new WebhookSender(GuardedConnections.Create(_ => true));

        var answer = await sender.SendAsync(receiver.Address("127.0.0.1"), "{}", Headers);

        Assert.That((answer.Status, answer.HasArrived), Is.EqualTo((status, false)));
        Assert.That(receiver.Connections, Is.EqualTo(1));
    }

    [Test]
    public async Task Send_NobodyThere_SaysSo()
    {
        using var receiver = new Receiver(string.Empty);
        var address = receiver.Address("127.0.0.1");
        receiver.Dispose();
        using var sender = new WebhookSender(GuardedConnections.Create(_ => true));

        var answer = await sender.SendAsync(address, "{}", Headers);

        Assert.That((answer.Status, string.IsNullOrEmpty(answer.Problem)), Is.EqualTo(((int?)null, false)));
    }

    /// <summary>Gives each connection the same answer.</summary>
    private sealed class Receiver : IDisposable
    {
        private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
        private readonly TaskCompletionSource<string> _said = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Receiver(string response)
        {
            _listener.Start();
            _ = AnswerAsync(response);
        }

        public int Connections { get; private set; }

        public bool WasReached => Connections > 0;

        public Uri Address(string host)
        {
            return new Uri($"http://{host}:{((IPEndPoint)_listener.LocalEndpoint).Port}/hook");
        }

        public Task<string> SaidAsync()
        {
            return _said.Task.WaitAsync(TimeSpan.FromSeconds(10));
        }

        public void Dispose()
        {
            _listener.Stop();
        }

        private async Task AnswerAsync(string response)
        {
            try
            {
                while (true)
                {
                    using var client = await _listener.AcceptTcpClientAsync();
                    Connections++;
                    var stream = client.GetStream();
                    var bytes = new byte[64 * 1024];
                    var count = 0;
                    var expected = int.MaxValue;
                    while (count < expected)
                    {
                        count += await stream.ReadAsync(bytes.AsMemory(count));
                        var text = Encoding.UTF8.GetString(bytes, 0, count);
                        if (text.IndexOf("\r\n\r\n", StringComparison.Ordinal) is > 0 and var end)
                            expected = end + 4 + int.Parse(text.Split("Content-Length: ")[1].Split('\r')[0], System.Globalization.CultureInfo.InvariantCulture);
                    }

                    _said.TrySetResult(Encoding.UTF8.GetString(bytes, 0, count));
                    await stream.WriteAsync(Encoding.ASCII.GetBytes(response));
                }
            }
            catch (Exception exception) when (exception is SocketException or ObjectDisposedException or IOException)
            {
            }
        }
    }
}
