using Nop.Services.Messages;

namespace DemoStore.Services;

/// <summary>Fills a template's placeholders and puts the mail into the queue.</summary>
public sealed class MailQueue(IQueuedEmailService mails, ITokenizer tokenizer, TimeProvider clock)
{
    public async Task<int> AddAsync(QueuedEmail mail, MessageTemplate template, string? subject, IList<Token> tokens, bool ignoreDelay)
    {
        mail.Priority = QueuedEmailPriority.High;
        mail.Subject = tokenizer.Replace(string.IsNullOrEmpty(subject) ? template.Subject : subject, tokens, false);
        mail.Body = tokenizer.Replace(template.Body, tokens, true);
        mail.Bcc = template.BccEmailAddresses;
        mail.CC = string.Empty;
        mail.CreatedOnUtc = clock.GetUtcNow().UtcDateTime;
        if (!ignoreDelay && template.DelayBeforeSend is { } delay)
            mail.DontSendBeforeDateUtc = mail.CreatedOnUtc + (template.DelayPeriod == MessageDelayPeriod.Days ? TimeSpan.FromDays(delay) : TimeSpan.FromHours(delay));

        await mails.InsertQueuedEmailAsync(mail);
        return mail.Id;
    }
}
