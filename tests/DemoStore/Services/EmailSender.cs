using Nop.Services.Messages;

namespace DemoStore.Services;

/// <summary>There is no network in a demo: a mail counts as sent once it is handed over here. Its text stays in the outbox, its headers here as long as the store runs.</summary>
public sealed class EmailSender(SentHeaders sent) : IEmailSender
{
    public Task SendEmailAsync(
        EmailAccount emailAccount, string subject, string body, string fromAddress, string fromName, string toAddress, string toName,
        string? replyToAddress = null, string? replyToName = null, IEnumerable<string>? bcc = null, IEnumerable<string>? cc = null,
        string? attachmentFilePath = null, string? attachmentFileName = null, int attachedDownloadId = 0, IDictionary<string, string>? headers = null)
    {
        sent.Add(toAddress, body, headers);
        return Task.CompletedTask;
    }
}
