using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Stands before the store's sender and completes the heads of some mails; every other mail goes through as it came.</summary>
public abstract class MailSenderLayer(IEmailSender inner) : IEmailSender
{
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
        var head = await TryCompleteAsync(body, new MailHead(replyToAddress, replyToName, headers));
        await inner.SendEmailAsync(
            emailAccount,
            subject,
            body,
            fromAddress,
            fromName,
            toAddress,
            toName,
            head.ReplyToAddress!,
            head.ReplyToName!,
            bcc!,
            cc!,
            attachmentFilePath!,
            attachmentFileName!,
            attachedDownloadId,
            head.Headers!);
    }

    /// <returns>The head as it came for a mail that isn't this layer's.</returns>
    protected abstract Task<MailHead> CompleteAsync(string? body, MailHead head);

    private async Task<MailHead> TryCompleteAsync(string? body, MailHead head)
    {
        try
        {
            return await CompleteAsync(body, head);
        }
        catch (Exception)
        {
            // A mail without what we would add is better than none.
            return head;
        }
    }
}
