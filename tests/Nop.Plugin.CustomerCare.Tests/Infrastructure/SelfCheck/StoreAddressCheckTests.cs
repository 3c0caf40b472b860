using System.Net;
using System.Net.Sockets;
using NSubstitute;
using NUnit.Framework;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Tests.Infrastructure.SelfCheck;

public class StoreAddressCheckTests
{
    [TestCase(HttpStatusCode.NoContent, ExpectedResult = "Ok Reachable")]
    [TestCase(HttpStatusCode.OK, ExpectedResult = "Ok Reachable")]
    [TestCase(HttpStatusCode.MovedPermanently, ExpectedResult = "Fault Redirects")]
    [TestCase(HttpStatusCode.TemporaryRedirect, ExpectedResult = "Fault Redirects")]
    [TestCase(HttpStatusCode.Unauthorized, ExpectedResult = "Fault Refuses")]
    [TestCase(HttpStatusCode.BadGateway, ExpectedResult = "Fault Refuses")]
    public string Judge_Status_SaysWhatBecomesOfTheSchedulersCall(HttpStatusCode status)
    {
        var finding = StoreAddressCheck.Judge(new Store { Name = "Shop", Url = "https://shop.example/" }, new StoreAnswer(status, null));
        return $"{finding.State} {finding.Name}";
    }

    [TestCase("")]
    [TestCase(null)]
    [TestCase("shop.example")]
    [TestCase("file:///etc/passwd")]
    [TestCase("ftp://shop.example/")]
    public async Task ExecuteAsync_NoAddressOfTheWeb_NothingIsCalled(string? url)
    {
        using var connections = new Connections(_ => throw new AssertionException("Somebody was called."));

        var findings = await CheckAsync(connections, url);

        Assert.That(findings.Single().Name, Is.EqualTo("NoAddress"));
    }

    [TestCase("https://shop.example/", "https://shop.example/scheduletask/runtask")]
    [TestCase("https://shop.example/pl", "https://shop.example/pl/scheduletask/runtask")]
    [TestCase("http://user:secret@shop.example:8080/?x=1#y", "http://shop.example:8080/scheduletask/runtask")]
    public async Task ExecuteAsync_Address_IsCalledAsTheSchedulerCallsIt(string url, string called)
    {
        var asked = new List<string>();
        using var connections = new Connections(request =>
        {
            asked.Add($"{request.Method} {request.RequestUri}");
            return new HttpResponseMessage(HttpStatusCode.NoContent);
        });

        var findings = await CheckAsync(connections, url);

        Assert.That(asked, Is.EqualTo(new[] { $"POST {called}" }));
        Assert.That(findings.Single().State, Is.EqualTo(CheckState.Ok));
    }

    [Test]
    public async Task ExecuteAsync_NobodyAnswers_SaysWhy()
    {
        using var connections = new Connections(_ => throw new HttpRequestException("Connection refused"));

        var finding = (await CheckAsync(connections, "https://shop.example/")).Single();

        Assert.That((finding.State, finding.Name, finding.Values[^1]), Is.EqualTo((CheckState.Fault, "Unreachable", (object)"Connection refused")));
    }

    [Test]
    public async Task AskAsync_Redirection_IsNotFollowed()
    {
        using var elsewhere = new HttpListener();
        using var listener = new HttpListener();
        var (here, there) = (Listen(listener), Listen(elsewhere));
        var answering = Task.Run(async () =>
        {
            var context = await listener.GetContextAsync();
            context.Response.StatusCode = 302;
            context.Response.RedirectLocation = there;
            context.Response.Close();
        });
        var followed = elsewhere.GetContextAsync();
        using var probe = new StoreProbe();

        var answer = await probe.AskAsync(new Uri(here), CancellationToken.None);

        await answering;
        Assert.That(answer.Status, Is.EqualTo(HttpStatusCode.Found));
        Assert.That(followed.IsCompleted, Is.False);
    }

    private static async Task<IReadOnlyList<Finding>> CheckAsync(HttpMessageHandler connections, string? url)
    {
        var stores = Substitute.For<IStoreService>();
        stores.GetAllStoresAsync().Returns([new Store { Id = 1, Name = "Shop", Url = url }]);
        using var probe = new StoreProbe(connections);
        return await new StoreAddressCheck(stores, probe).ExecuteAsync(CancellationToken.None);
    }

    private static string Listen(HttpListener listener)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/";
        free.Stop();
        listener.Prefixes.Add(address);
        listener.Start();
        return address;
    }

    private sealed class Connections(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            return Task.FromResult(answer(request));
        }
    }
}
