using Nop.Core.Domain.Messages;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Writes a mail of ours, ready for the host's queue.</summary>
public sealed class MailWriter(MailAccounts accounts, IMessageTokenProvider storeTokens, ITokenizer tokenizer)
{
    /// <exception cref="InvalidOperationException">The address is too long for the host, or the store has no mail account.</exception>
    internal async Task<QueuedEmail> WriteAsync(MailDraft draft)
    {
        var account = await accounts.FindAsync(draft.Template.Source, draft.Store.Id);
        var tokens = new List<Token>();
        await storeTokens.AddStoreTokensAsync(tokens, draft.Store, account, draft.Language?.Id ?? 0);
        tokens.AddRange(draft.Tokens.Marks);

        var mail = Addressed(draft, account);
        var subject = draft.Tokens.FillPlain(tokenizer.Replace(draft.Template.Subject, tokens, false));
        mail.Subject = draft.ThreadMark is { } mark ? HeaderText.Subject(subject, mark) : HeaderText.OneLine(subject, HeaderText.SUBJECT_LENGTH);
        mail.Body = draft.Tokens.FillHtml(tokenizer.Replace(draft.Template.Body, tokens, true));
        mail.CreatedOnUtc = draft.NowUtc;
        Follow(mail, draft.Template.Source);
        return mail;
    }

    private static QueuedEmail Addressed(MailDraft draft, EmailAccount account)
    {
        var address = HeaderText.OneLine(draft.Address, int.MaxValue);
        if (address?.Length > HeaderText.NAME_LENGTH)
            throw new InvalidOperationException($"The recipient's address has {address.Length} characters; the store's mail queue takes {HeaderText.NAME_LENGTH}.");

        return new QueuedEmail
        {
            Priority = QueuedEmailPriority.High,
            From = account.Email,
            FromName = account.DisplayName,
            To = address,
            ToName = HeaderText.OneLine(draft.Name),
            ReplyTo = draft.ReplyTo ?? account.Email,
            ReplyToName = account.DisplayName,
            EmailAccountId = account.Id
        };
    }

    private static void Follow(QueuedEmail mail, MessageTemplate? template)
    {
        mail.Bcc = template?.BccEmailAddresses;
        mail.AttachedDownloadId = template?.AttachedDownloadId ?? 0;
        if (template?.DelayBeforeSend is { } delay)
            mail.DontSendBeforeDateUtc = mail.CreatedOnUtc + (template.DelayPeriod == MessageDelayPeriod.Days ? TimeSpan.FromDays(delay) : TimeSpan.FromHours(delay));
    }
}
