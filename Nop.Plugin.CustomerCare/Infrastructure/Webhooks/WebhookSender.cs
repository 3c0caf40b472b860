using System.Net.Http.Headers;
using System.Text;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Webhooks;

/// <summary>Sends webhooks over the internet. One for the process: connections are used again.</summary>
public sealed class WebhookSender : IWebhookSender, IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    private readonly HttpClient _http;

    public WebhookSender()
        : this(GuardedConnections.Create(PublicAddress.Is))
    {
    }

    internal WebhookSender(HttpMessageHandler connections)
    {
        _http = new HttpClient(connections) { Timeout = Timeout };
        _http.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("CustomerCare-Webhooks", "1"));
    }

    public async Task<WebhookAnswer> SendAsync(Uri address, string body, IReadOnlyDictionary<string, string> headers, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);

        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            var status = (int)answer.StatusCode;
            return new WebhookAnswer(status, answer.IsSuccessStatusCode ? null : status is >= 300 and < 400 ? "It redirects; only the address itself is called." : $"It answered with {status}.");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new WebhookAnswer(null, $"No answer within {Timeout.TotalSeconds:0} seconds.");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new WebhookAnswer(null, exception.InnerException is { } cause && !exception.Message.Contains(cause.Message, StringComparison.Ordinal) ? $"{exception.Message} {cause.Message}" : exception.Message);
        }
    }

    public void Dispose()
    {
        _http.Dispose();
    }
}
