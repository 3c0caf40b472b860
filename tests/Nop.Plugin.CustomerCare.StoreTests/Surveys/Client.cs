using System.Net;
using System.Net.Sockets;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Nop.Plugin.CustomerCare.StoreTests.Surveys;

/// <summary>A mail program, a scanner or a browser without script, with cookies and, where the store is on this machine, a network of its own: others' mistakes don't count against it.</summary>
internal sealed class Client : IDisposable
{
    /// <summary>A little more than what a person needs at least.</summary>
    private static readonly TimeSpan Dwell = TimeSpan.FromSeconds(2.2);

    private readonly HttpClient _http;
    private readonly IPAddress _from = new([127, (byte)Random.Shared.Next(1, 255), (byte)Random.Shared.Next(1, 255), 1]);

    /// <param name="userAgent">By which the demo store takes it for a search engine, as the host does with scanners.</param>
    public Client(string userAgent = "Scanner/1.0")
    {
        _http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), ConnectCallback = ConnectAsync }) { BaseAddress = new Uri(StoreUnderTest.Url!) };
        _http.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
        _http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("identity");
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        return _http.SendAsync(new HttpRequestMessage(method, path) { Content = content });
    }

    public async Task<Page> GetAsync(string path)
    {
        using var answer = await SendAsync(HttpMethod.Get, path);
        return await Page.ReadAsync(answer);
    }

    /// <summary>Fills in a page's form and sends it as a person does: not at once.</summary>
    public async Task<Page> SubmitAsync(Page page, params (string Name, string Value)[] fields)
    {
        await Task.Delay(Dwell);
        return await PostAsync(page, fields);
    }

    /// <summary>Sends a page's form at once.</summary>
    public async Task<Page> PostAsync(Page page, params (string Name, string Value)[] fields)
    {
        using var answer = await SendAsync(HttpMethod.Post, page.Action, new FormUrlEncodedContent(page.Fields(fields)));
        return await Page.ReadAsync(answer);
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (context.DnsEndPoint.Host == "127.0.0.1")
                socket.Bind(new IPEndPoint(_from, 0));
            await socket.ConnectAsync(context.DnsEndPoint, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _http.Dispose();
    }

    /// <param name="Headers">All of them, content headers too.</param>
    internal sealed record Page(HttpStatusCode Status, IHtmlDocument Document, ILookup<string, string> Headers)
    {
        public string Text => Document.Body!.TextContent;

        public string Title => Document.QuerySelector("h1")!.TextContent;

        public string Action => Document.QuerySelector("form")!.GetAttribute("action")!;

        public string? Selected => Document.QuerySelector("input[name=score][checked]")?.GetAttribute("value");

        public bool AsksForScore => Document.QuerySelector("input[name=score]") is not null;

        public bool AsksForComment => Document.QuerySelector("textarea[name=comment]") is not null;

        public static async Task<Page> ReadAsync(HttpResponseMessage answer)
        {
            var headers = answer.Headers.Concat(answer.Content.Headers).SelectMany(header => header.Value.Select(value => (header.Key, value)))
                .ToLookup(header => header.Key, header => header.value, StringComparer.OrdinalIgnoreCase);
            return new Page(answer.StatusCode, new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()), headers);
        }

        /// <summary>The form's fields as they stand, some of them replaced.</summary>
        public IEnumerable<KeyValuePair<string, string>> Fields(IReadOnlyCollection<(string Name, string Value)> replaced)
        {
            var own = Document.QuerySelectorAll("form input").OfType<IHtmlInputElement>()
                .Where(input => input.Type == "radio" ? input.IsChecked : true).Where(input => replaced.All(field => field.Name != input.Name))
                .Select(input => KeyValuePair.Create(input.Name!, input.Value));
            return own.Concat(replaced.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        }
    }
}
