using System.Text;
using Nop.Plugin.CustomerCare.Webhooks;

namespace DemoStore.Hosting;

/// <summary>Sends webhooks to a receiver on this machine, which the plugin itself refuses to call.</summary>
public sealed class LocalWebhooks(Uri receiver) : IWebhookSender, IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(60) };

    public async Task<WebhookAnswer> SendAsync(Uri address, string body, IReadOnlyDictionary<string, string> headers, CancellationToken cancellation = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, receiver) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);

        try
        {
            using var answer = await _http.SendAsync(request, cancellation);
            return new WebhookAnswer((int)answer.StatusCode, answer.IsSuccessStatusCode ? null : $"It answered with {(int)answer.StatusCode}.");
        }
        catch (Exception exception) when (exception is HttpRequestException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            return new WebhookAnswer(null, exception.Message);
        }
    }

    public void Dispose()
    {
        _http.Dispose();
    }
}
