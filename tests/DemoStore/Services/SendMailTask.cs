using Nop.Services.Messages;
using Nop.Services.ScheduleTasks;

namespace DemoStore.Services;

/// <summary>Hands over what is queued and due, at most as many at a time as the mail account allows; three tries a mail.</summary>
public sealed class SendMailTask(IQueuedEmailService mails, IEmailAccountService accounts, IEmailSender sender, ILogger logger, TimeProvider clock) : IScheduleTask
{
    private const int MaxTries = 3;

    public async Task ExecuteAsync()
    {
        foreach (var account in await accounts.GetAllEmailAccountsAsync())
        {
            var waiting = await mails.SearchEmailsAsync(null, null, null, null, true, true, MaxTries, false, 0, Math.Max(account.MaxNumberOfEmails, 1));
            foreach (var mail in waiting.Where(mail => mail.EmailAccountId == account.Id && !(mail.DontSendBeforeDateUtc > clock.GetUtcNow().UtcDateTime)))
                await SendAsync(account, mail);
        }
    }

    private async Task SendAsync(EmailAccount account, QueuedEmail mail)
    {
        try
        {
            await sender.SendEmailAsync(account, mail.Subject, mail.Body, mail.From, mail.FromName, mail.To, mail.ToName, mail.ReplyTo, mail.ReplyToName);
            mail.SentOnUtc = clock.GetUtcNow().UtcDateTime;
        }
        catch (Exception exception)
        {
            await logger.ErrorAsync($"Mail {mail.Id} could not be sent. {exception.Message}", exception);
        }
        finally
        {
            mail.SentTries++;
            await mails.UpdateQueuedEmailAsync(mail);
        }
    }
}
