using System.Net.Mail;
using Nop.Services.Configuration;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>
/// For the store's queue keeps one address to reply to. Where a mail is one of those that tell the shop of a message and a gateway is to see the answers, this names both: the answer goes to
/// whoever asked, as ever, and to the gateway.
/// </summary>
public sealed class GatewayReplyTo(IEmailSender inner, Deferred<ISettingService> settings) : MailSenderLayer(inner)
{
    private const string REPLY_TO = "Reply-To";

    protected override async Task<MailHead> CompleteAsync(string? body, MailHead head)
    {
        if (OwnerMailMark.StoreOf(body) is not { } store || Plain(head.ReplyToAddress) is not { } asked)
            return head;

        var gateway = Plain((await settings.Value.LoadSettingAsync<CustomerCareSettings>(store)).GatewayAddress);
        return gateway is null ? head : new MailHead(null, null, With(head.Headers, $"{asked}, {gateway}"));
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
