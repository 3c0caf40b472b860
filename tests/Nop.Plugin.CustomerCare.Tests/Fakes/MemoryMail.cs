using System.Net;
using Nop.Core;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Messages;
using Nop.Core.Domain.Orders;
using Nop.Core.Domain.Stores;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>The host's mail: accounts, templates, tokens and the queue.</summary>
internal sealed class MemoryMail : IMessageTemplateService, IQueuedEmailService, IEmailAccountService, IMessageTokenProvider, ITokenizer
{
    private int _lastId;

    public List<MessageTemplate> Templates { get; } = [];

    public List<QueuedEmail> Queue { get; } = [];

    public List<EmailAccount> Accounts { get; } = [new() { Id = 5, Email = "shop@example.com", DisplayName = "Shop" }];

    public bool QueueIsAway { get; set; }

    public Task DeleteMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        Templates.Remove(messageTemplate);
        return Task.CompletedTask;
    }

    public Task<IList<MessageTemplate>> GetAllMessageTemplatesAsync(int storeId, string? keywords = null, bool? isActive = null, int emailAccountId = 0)
    {
        return Task.FromResult<IList<MessageTemplate>>(Templates);
    }

    public Task<MessageTemplate> GetMessageTemplateByIdAsync(int messageTemplateId)
    {
        return Task.FromResult(Templates.First(template => template.Id == messageTemplateId));
    }

    public Task<IList<MessageTemplate>> GetMessageTemplatesByNameAsync(string messageTemplateName, int? storeId = null)
    {
        return Task.FromResult<IList<MessageTemplate>>([.. Templates.Where(template => template.Name == messageTemplateName)]);
    }

    public Task InsertMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        Templates.Add(messageTemplate);
        return Task.CompletedTask;
    }

    public Task UpdateMessageTemplateAsync(MessageTemplate messageTemplate)
    {
        return Task.CompletedTask;
    }

    public Task DeleteQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        Queue.Remove(queuedEmail);
        return Task.CompletedTask;
    }

    public Task<QueuedEmail> GetQueuedEmailByIdAsync(int queuedEmailId)
    {
        return Task.FromResult(Queue.FirstOrDefault(mail => mail.Id == queuedEmailId)!);
    }

    public Task InsertQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        if (QueueIsAway)
            throw new InvalidOperationException("The queue is away.");

        queuedEmail.Id = ++_lastId;
        Queue.Add(queuedEmail);
        return Task.CompletedTask;
    }

    public Task<IPagedList<QueuedEmail>> SearchEmailsAsync(
        string fromEmail, string toEmail, DateTime? createdFromUtc, DateTime? createdToUtc, bool loadNotSentItemsOnly, bool loadOnlyItemsToBeSent,
        int maxSendTries, bool loadNewest, int pageIndex = 0, int pageSize = int.MaxValue)
    {
        var found = Queue.Where(mail => mail.To == toEmail && mail.CreatedOnUtc >= createdFromUtc).ToList();
        return Task.FromResult<IPagedList<QueuedEmail>>(new PagedList<QueuedEmail>(found, pageIndex, pageSize));
    }

    public Task UpdateQueuedEmailAsync(QueuedEmail queuedEmail)
    {
        return Task.CompletedTask;
    }

    public Task<IList<EmailAccount>> GetAllEmailAccountsAsync()
    {
        return Task.FromResult<IList<EmailAccount>>(Accounts);
    }

    public Task<EmailAccount> GetEmailAccountByIdAsync(int emailAccountId)
    {
        return Task.FromResult(Accounts.FirstOrDefault(account => account.Id == emailAccountId)!);
    }

    public Task AddCustomerTokensAsync(IList<Token> tokens, Customer customer)
    {
        return Task.CompletedTask;
    }

    public Task AddCustomerTokensAsync(IList<Token> tokens, int customerId)
    {
        return Task.CompletedTask;
    }

    public Task AddOrderTokensAsync(IList<Token> tokens, Order order, int languageId, int vendorId = 0)
    {
        return Task.CompletedTask;
    }

    public Task AddStoreTokensAsync(IList<Token> tokens, Store store, EmailAccount emailAccount, int languageId)
    {
        tokens.Add(new Token("Store.Name", store.Name));
        return Task.CompletedTask;
    }

    /// <summary>One token after the other, as the host does it.</summary>
    public string Replace(string template, IEnumerable<Token> tokens, bool htmlEncode)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(template);
        return tokens.Aggregate(template, (text, token) =>
            text.Replace($"%{token.Key}%", htmlEncode && !token.NeverHtmlEncoded ? WebUtility.HtmlEncode($"{token.Value}") : $"{token.Value}", StringComparison.Ordinal));
    }
}
