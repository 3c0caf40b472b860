namespace Nop.Plugin.CustomerCare.Webhooks;

/// <summary>Sends one request to another system.</summary>
public interface IWebhookSender
{
    /// <summary>Never throws but for cancellation; gives up after ten seconds.</summary>
    /// <param name="headers">Besides those that any request has.</param>
    Task<WebhookAnswer> SendAsync(Uri address, string body, IReadOnlyDictionary<string, string> headers, CancellationToken cancellation = default);
}
