using System.Globalization;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>
/// Calls a store at the address where the host's scheduler calls it, by the same verb, for a task that doesn't exist. Goes nowhere else: a redirection isn't followed, as one would turn the scheduler's
/// call into another that runs nothing.
/// </summary>
public sealed class StoreProbe : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http;

    public StoreProbe()
        : this(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = Timeout, PooledConnectionLifetime = TimeSpan.FromMinutes(1), MaxResponseHeadersLength = 32 })
    {
    }

    internal StoreProbe(HttpMessageHandler connections)
    {
        _http = new HttpClient(connections) { Timeout = Timeout };
    }

    /// <param name="store">The store's own address, http or https.</param>
    public async Task<StoreAnswer> AskAsync(Uri store, CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent([new("taskType", "CustomerCare.SelfCheck")]);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{store.GetComponents(UriComponents.SchemeAndServer | UriComponents.Path, UriFormat.UriEscaped).TrimEnd('/')}/scheduletask/runtask")) { Content = form };
        try
        {
            using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return new StoreAnswer(answer.StatusCode, null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new StoreAnswer(null, string.Create(CultureInfo.InvariantCulture, $"No answer within {Timeout.TotalSeconds:0} seconds."));
        }
        catch (HttpRequestException exception)
        {
            return new StoreAnswer(null, exception.Message);
        }
    }

    public void Dispose()
    {
        _http.Dispose();
    }
}
