using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Writes the mail of a reply, ready for the host's queue.</summary>
public sealed class ReplyComposer(
    ReplyAudience audience,
    ReplyTemplates templates,
    MailAccounts accounts,
    IMessageTokenProvider storeTokens,
    ITokenizer tokenizer,
    ShippedTexts shipped)
{
    /// <param name="nowUtc">When the agent sent it off.</param>
    /// <exception cref="InvalidOperationException">The requester's address is too long for the host, or the store has no mail account.</exception>
    public async Task<QueuedEmail> ComposeAsync(OutgoingReply reply, DateTime nowUtc)
    {
        var inquiry = reply.Inquiry;
        var store = await audience.StoreAsync(inquiry);
        var language = await audience.LanguageAsync(inquiry, store);
        var template = await templates.FindAsync(store.Id, language);
        var account = await accounts.FindAsync(template.Source, store.Id);
        var subject = string.IsNullOrWhiteSpace(inquiry.Subject) ? shipped.For(language?.LanguageCulture)[ReplyTexts.NO_SUBJECT] : inquiry.Subject;
        var ours = new ReplyTokens(reply, subject);
        var tokens = new List<Token>();
        await storeTokens.AddStoreTokensAsync(tokens, store, account, language?.Id ?? 0);
        tokens.AddRange(ours.Marks);

        var mail = Addressed(inquiry, account);
        mail.Subject = HeaderText.Subject(ours.FillPlain(tokenizer.Replace(template.Subject, tokens, false)), ThreadMark.Of(inquiry));
        mail.Body = ours.FillHtml(tokenizer.Replace(template.Body, tokens, true));
        mail.CreatedOnUtc = nowUtc;
        Follow(mail, template.Source);
        return mail;
    }

    private static QueuedEmail Addressed(Inquiry inquiry, EmailAccount account)
    {
        var address = HeaderText.OneLine(inquiry.RequesterEmail, int.MaxValue);
        if (address?.Length > HeaderText.NAME_LENGTH)
            throw new InvalidOperationException($"The requester's address has {address.Length} characters; the store's mail queue takes {HeaderText.NAME_LENGTH}.");

        return new QueuedEmail
        {
            Priority = QueuedEmailPriority.High,
            From = account.Email,
            FromName = account.DisplayName,
            To = address,
            ToName = HeaderText.OneLine(inquiry.RequesterName),
            ReplyTo = account.Email,
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
