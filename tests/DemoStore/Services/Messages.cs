using System.Net;
using Nop.Services.Messages;

namespace DemoStore.Services;

public sealed class EmailAccountService(Entities<EmailAccount> accounts) : IEmailAccountService
{
    public async Task<IList<EmailAccount>> GetAllEmailAccountsAsync()
    {
        return await accounts.ListAsync();
    }

    public async Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId)
    {
        return (await accounts.FindAsync(emailAccountId))!;
    }
}

public sealed class MessageTemplateService(Entities<MessageTemplate> templates) : IMessageTemplateService
{
    public async Task<IList<MessageTemplate>> GetAllMessageTemplatesAsync(int storeId, string? keywords = null, bool? isActive = null, int emailAccountId = 0)
    {
        return (await templates.ListAsync(orderBy: "\"Name\", \"Id\"")).Where(template => isActive is null || template.IsActive == isActive).ToList();
    }

    public async Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null)
    {
        return await templates.ListAsync("\"Name\" = @messageTemplateName", new { messageTemplateName });
    }

    public async Task<MessageTemplate> GetMessageTemplateByIdAsync(int messageTemplateId)
    {
        return (await templates.FindAsync(messageTemplateId))!;
    }

    public Task InsertMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        return templates.InsertAsync(messageTemplate);
    }

    public Task UpdateMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        return templates.UpdateAsync(messageTemplate);
    }

    public Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        return templates.DeleteAsync(messageTemplate);
    }
}

public sealed class QueuedEmailService(Entities<QueuedEmail> mails) : IQueuedEmailService
{
    public Task InsertQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        return mails.InsertAsync(queuedEmail);
    }

    public Task UpdateQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        return mails.UpdateAsync(queuedEmail);
    }

    public Task DeleteQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        return mails.DeleteAsync(queuedEmail);
    }

    public async Task<QueuedEmail> GetQueuedEmailByIdAsync(int queuedEmailId)
    {
        return (await mails.FindAsync(queuedEmailId))!;
    }

    public Task<IPagedList<QueuedEmail>> SearchEmailsAsync(
        string? fromEmail, string? toEmail, DateTime? createdFromUtc, DateTime? createdToUtc, bool loadNotSentItemsOnly, bool loadOnlyItemsToBeSent,
        int maxSendTries, bool loadNewest, int pageIndex = 0, int pageSize = int.MaxValue)
    {
        const string Where =
            "lower(\"From\") like @from and lower(\"To\") like @to and \"CreatedOnUtc\" >= @since and \"CreatedOnUtc\" <= @until " +
            "and (\"SentOnUtc\" is null or @all = 1) and \"SentTries\" < @tries";
        var values = new
        {
            from = $"%{fromEmail?.ToLowerInvariant()}%",
            to = $"%{toEmail?.ToLowerInvariant()}%",
            since = createdFromUtc ?? new DateTime(1970, 1, 1),
            until = createdToUtc ?? new DateTime(2999, 1, 1),
            all = loadNotSentItemsOnly ? 0 : 1,
            tries = maxSendTries
        };
        return mails.PageAsync(Where, values, loadNewest ? "\"CreatedOnUtc\" desc, \"Id\" desc" : "\"PriorityId\" desc, \"CreatedOnUtc\"", pageIndex, pageSize);
    }
}

/// <summary>Puts values in the place of %Key%; values are encoded for HTML unless their token says never.</summary>
public sealed class Tokenizer : ITokenizer
{
    public string Replace(string template, IEnumerable<Token> tokens, bool htmlEncode)
    {
        if (string.IsNullOrEmpty(template))
            throw new ArgumentNullException(nameof(template));

        return tokens.ToList().Aggregate(template, (text, token) =>
        {
            var value = token.Value?.ToString() ?? "";
            return text.Replace($"%{token.Key}%", htmlEncode && !token.NeverHtmlEncoded ? WebUtility.HtmlEncode(value) : value, StringComparison.Ordinal);
        });
    }
}

public sealed class MessageTokenProvider(Entities<Customer> customers, Entities<Address> addresses) : IMessageTokenProvider
{
    public Task AddStoreTokensAsync(IList<Token> tokens, Store store, EmailAccount emailAccount, int languageId)
    {
        tokens.Add(new Token("Store.Name", store.Name));
        tokens.Add(new Token("Store.URL", store.Url, true));
        tokens.Add(new Token("Store.Email", emailAccount.Email));
        tokens.Add(new Token("Store.CompanyName", store.CompanyName));
        return Task.CompletedTask;
    }

    public Task AddCustomerTokensAsync(IList<Token> tokens, Customer customer)
    {
        tokens.Add(new Token("Customer.Email", customer.Email));
        tokens.Add(new Token("Customer.FullName", $"{customer.FirstName} {customer.LastName}".Trim()));
        tokens.Add(new Token("Customer.FirstName", customer.FirstName));
        tokens.Add(new Token("Customer.LastName", customer.LastName));
        return Task.CompletedTask;
    }

    public async Task AddCustomerTokensAsync(IList<Token> tokens, int customerId)
    {
        if (await customers.FindAsync(customerId) is { } customer)
            await AddCustomerTokensAsync(tokens, customer);
    }

    public async Task AddOrderTokensAsync(IList<Token> tokens, Order order, int languageId, int vendorId = 0)
    {
        var billing = await addresses.FindAsync(order.BillingAddressId);
        tokens.Add(new Token("Order.OrderNumber", order.CustomOrderNumber));
        tokens.Add(new Token("Order.OrderId", order.Id));
        tokens.Add(new Token("Order.CustomerFullName", $"{billing?.FirstName} {billing?.LastName}".Trim()));
        tokens.Add(new Token("Order.CustomerEmail", billing?.Email));
        tokens.Add(new Token("Order.CreatedOn", order.CreatedOnUtc.ToString("u", null)));
    }
}

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

/// <summary>There is no network in a demo: a mail counts as sent once it is handed over here. Its text stays in the outbox.</summary>
public sealed class EmailSender : IEmailSender
{
    public Task SendEmailAsync(
        EmailAccount emailAccount, string subject, string body, string fromAddress, string fromName, string toAddress, string toName,
        string? replyToAddress = null, string? replyToName = null, IEnumerable<string>? bcc = null, IEnumerable<string>? cc = null,
        string? attachmentFilePath = null, string? attachmentFileName = null, int attachedDownloadId = 0, IDictionary<string, string>? headers = null)
    {
        return Task.CompletedTask;
    }
}
