using System.Net;
using Nop.Services.Messages;

namespace DemoStore.Services;

public sealed class WorkflowMessageService(
    IMessageTemplateService templates, IEmailAccountService accounts, IMessageTokenProvider tokenProvider, MailQueue queue, IStoreContext stores,
    CommonSettings settings) : IWorkflowMessageService
{
    public async Task<IList<int>> SendContactUsMessageAsync(int languageId, string senderEmail, string senderName, string subject, string body)
    {
        var ids = new List<int>();
        foreach (var template in await ActiveAsync(MessageTemplateSystemNames.CONTACT_US_MESSAGE))
        {
            var account = await AccountOfAsync(template);
            if (settings.UseSystemEmailForContactUsForm)
                body = $"<strong>From</strong>: {WebUtility.HtmlEncode(senderName)} - {WebUtility.HtmlEncode(senderEmail)}<br /><br />{body}";

            var tokens = await ContactTokensAsync(account, languageId, senderEmail, senderName, body);
            var (from, fromName) = settings.UseSystemEmailForContactUsForm ? (account.Email, account.DisplayName) : (senderEmail, senderName);
            ids.Add(await SendNotificationAsync(
                template, account, languageId, tokens, account.Email, account.DisplayName,
                replyToEmailAddress: senderEmail, replyToName: senderName, fromEmail: from, fromName: fromName, subject: subject));
        }

        return ids;
    }

    public async Task<IList<int>> SendContactVendorMessageAsync(
        Vendor vendor, int languageId, string senderEmail, string senderName, string subject, string body)
    {
        var ids = new List<int>();
        foreach (var template in await ActiveAsync(MessageTemplateSystemNames.CONTACT_VENDOR_MESSAGE))
        {
            var account = await AccountOfAsync(template);
            var tokens = await ContactTokensAsync(account, languageId, senderEmail, senderName, body);
            ids.Add(await SendNotificationAsync(
                template, account, languageId, tokens, vendor.Email, vendor.Name,
                replyToEmailAddress: senderEmail, replyToName: senderName, fromEmail: senderEmail, fromName: senderName, subject: subject));
        }

        return ids;
    }

    /// <summary>The mails of a named template about an order, to the shopper or the shop.</summary>
    public async Task<int> SendOrderAsync(string templateName, Order order, string? toEmail, string? toName)
    {
        var count = 0;
        foreach (var template in await ActiveAsync(templateName))
        {
            var account = await AccountOfAsync(template);
            var tokens = new List<Token>();
            await tokenProvider.AddStoreTokensAsync(tokens, await stores.GetCurrentStoreAsync(), account, order.CustomerLanguageId);
            await tokenProvider.AddOrderTokensAsync(tokens, order, order.CustomerLanguageId);
            await SendNotificationAsync(template, account, order.CustomerLanguageId, tokens, toEmail ?? account.Email, toName ?? account.DisplayName);
            count++;
        }

        return count;
    }

    public Task<int> SendNotificationAsync(
        MessageTemplate messageTemplate, EmailAccount emailAccount, int languageId, IList<Token> tokens, string toEmailAddress, string toName,
        string? attachmentFilePath = null, string? attachmentFileName = null, string? replyToEmailAddress = null, string? replyToName = null,
        string? fromEmail = null, string? fromName = null, string? subject = null, bool ignoreDelayBeforeSend = false)
    {
        var mail = new QueuedEmail
        {
            From = fromEmail ?? emailAccount.Email,
            FromName = fromName ?? emailAccount.DisplayName,
            To = toEmailAddress,
            ToName = toName,
            ReplyTo = replyToEmailAddress,
            ReplyToName = replyToName,
            EmailAccountId = emailAccount.Id,
            AttachmentFilePath = attachmentFilePath,
            AttachmentFileName = attachmentFileName
        };
        return queue.AddAsync(mail, messageTemplate, subject, tokens, ignoreDelayBeforeSend);
    }

    private async Task<List<Token>> ContactTokensAsync(EmailAccount account, int languageId, string email, string name, string body)
    {
        var tokens = new List<Token> { new("ContactUs.SenderEmail", email), new("ContactUs.SenderName", name) };
        await tokenProvider.AddStoreTokensAsync(tokens, await stores.GetCurrentStoreAsync(), account, languageId);
        tokens.Add(new Token("ContactUs.Body", body, true));
        return tokens;
    }

    private async Task<List<MessageTemplate>> ActiveAsync(string name)
    {
        var store = await stores.GetCurrentStoreAsync();
        return (await templates.GetMessageTemplatesByNameAsync(name, store.Id)).Where(template => template.IsActive).ToList();
    }

    private async Task<EmailAccount> AccountOfAsync(MessageTemplate template)
    {
        return await accounts.GetEmailAccountByIdAsync(template.EmailAccountId) ?? (await accounts.GetAllEmailAccountsAsync())[0];
    }
}
