using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Services.Configuration;
using Nop.Services.Messages;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Finds the mail account that sends.</summary>
public sealed class MailAccounts(IEmailAccountService accounts, ISettingService settings) : IOwnAddresses
{
    /// <summary>The template's account, else the store's default, else any.</summary>
    /// <exception cref="InvalidOperationException">The store has none; the message tells an admin where to add one.</exception>
    public async Task<EmailAccount> FindAsync(MessageTemplate? template, int storeId)
    {
        if (template is { EmailAccountId: > 0 } && await accounts.GetEmailAccountByIdAsync(template.EmailAccountId) is { } chosen)
            return chosen;

        var defaultId = (await settings.LoadSettingAsync<EmailAccountSettings>(storeId)).DefaultEmailAccountId;
        return await accounts.GetEmailAccountByIdAsync(defaultId)
            ?? (await accounts.GetAllEmailAccountsAsync()).FirstOrDefault()
            ?? throw new InvalidOperationException("The store has no e-mail account. Add one under Configuration, Email accounts.");
    }

    /// <summary>The addresses the store itself sends from, as <see cref="EmailKey"/> gives them: two machines that answer each other never stop.</summary>
    public async Task<IReadOnlyCollection<string>> OwnAddressesAsync()
    {
        return [.. (await accounts.GetAllEmailAccountsAsync()).Select(account => EmailKey.Of(account.Email)).OfType<string>().Distinct()];
    }
}
