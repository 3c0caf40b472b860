using Nop.Core.Domain.Messages;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether the store has a mail account that can send.</summary>
public sealed class MailAccountCheck(IStoreService stores, MailAccounts accounts) : ISelfCheck
{
    /// <summary>What a new nopCommerce store begins with.</summary>
    private const string EXAMPLE = "test@mail.com";

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var used = new Dictionary<int, EmailAccount>();
        foreach (var store in await stores.GetAllStoresAsync())
        {
            if (await FindAsync(store.Id) is not { } account)
                return [Finding.Fault("Plugins.CustomerCare.SelfCheck.MailAccount.None").Remedy("Plugins.CustomerCare.SelfCheck.MailAccount.Do", CheckPlace.EmailAccounts)];

            used[account.Id] = account;
        }

        return [.. used.Values.Select(Judge)];
    }

    internal static Finding Judge(EmailAccount account)
    {
        var finding = string.IsNullOrWhiteSpace(account.Host) || string.IsNullOrWhiteSpace(account.Email)
            ? Finding.Fault("Plugins.CustomerCare.SelfCheck.MailAccount.NoServer", account.Email ?? string.Empty).Remedy("Plugins.CustomerCare.SelfCheck.MailAccount.Do", CheckPlace.EmailAccounts)
            : string.Equals(account.Email, EXAMPLE, StringComparison.OrdinalIgnoreCase)
                ? Finding.Fault("Plugins.CustomerCare.SelfCheck.MailAccount.Example", account.Email).Remedy("Plugins.CustomerCare.SelfCheck.MailAccount.Do", CheckPlace.EmailAccounts)
                : account.MaxNumberOfEmails <= 0
                    ? Finding.Fault("Plugins.CustomerCare.SelfCheck.MailAccount.SendsNone", account.Email).Remedy("Plugins.CustomerCare.SelfCheck.MailAccount.SendsNone.Do", CheckPlace.EmailAccounts)
                    : Finding.Ok("Plugins.CustomerCare.SelfCheck.MailAccount.Set", account.Email);
        return finding.Fact("account", account.Id).Fact("mailsAtOnce", account.MaxNumberOfEmails);
    }

    private async Task<EmailAccount?> FindAsync(int storeId)
    {
        try
        {
            return await accounts.FindAsync(null, storeId);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
