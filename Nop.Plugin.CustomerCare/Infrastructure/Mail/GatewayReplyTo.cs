using System.Net.Mail;
using Nop.Core.Domain.Messages;
using Nop.Services.Configuration;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// Stands before the store's sender, because the store's queue keeps one address to reply to. Where a mail is one of those that tell the shop of a message and a gateway is to see the answers, it
/// names both: the answer goes to whoever asked, as ever, and to the gateway. Every other mail goes through as it came.
/// </summary>
public sealed class GatewayReplyTo(IEmailSender inner, Deferred<ISettingService> settings) : IEmailSender
{
    private const string REPLY_TO = "Reply-To";

    public async Task SendEmailAsync(
        EmailAccount emailAccount,
        string subject,
        string body,
        string fromAddress,
        string fromName,
        string toAddress,
        string toName,
        string? replyToAddress = null,
        string? replyToName = null,
        IEnumerable<string>? bcc = null,
        IEnumerable<string>? cc = null,
        string? attachmentFilePath = null,
        string? attachmentFileName = null,
        int attachedDownloadId = 0,
        IDictionary<string, string>? headers = null)
    {
        var both = await BothAsync(body, replyToAddress);
        await inner.SendEmailAsync(
            emailAccount,
            subject,
            body,
            fromAddress,
            fromName,
            toAddress,
            toName,
            both is null ? replyToAddress! : null!,
            both is null ? replyToName! : null!,
            bcc!,
            cc!,
            attachmentFilePath!,
            attachmentFileName!,
            attachedDownloadId,
            (both is null ? headers : With(headers, both))!);
    }

    // Null where the mail stays as it is.
    private async Task<string?> BothAsync(string? body, string? visitor)
    {
        try
        {
            if (OwnerMailMark.StoreOf(body) is not { } store || Plain(visitor) is not { } asked)
                return null;

            return Plain((await settings.Value.LoadSettingAsync<CustomerCareSettings>(store)).GatewayAddress) is { } gateway ? $"{asked}, {gateway}" : null;
        }
        catch (Exception)
        {
            // The shop's answer then goes to whoever asked, and to nobody else.
            return null;
        }
    }

    // Only what can stand in a header as it is.
    private static string? Plain(string? address)
    {
        return MailAddress.TryCreate(address?.Trim(), out var parsed) && parsed.Address.All(letter => letter is > ' ' and < '\x7f' and not (',' or ';' or '<' or '>' or '"'))
            ? parsed.Address
            : null;
    }

    private static Dictionary<string, string> With(IDictionary<string, string>? given, string replyTo)
    {
        var headers = (given ?? new Dictionary<string, string>()).Where(header => !string.Equals(header.Key, REPLY_TO, StringComparison.OrdinalIgnoreCase)).ToDictionary();
        headers[REPLY_TO] = replyTo;
        return headers;
    }
}
