using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Infrastructure.Mail;

/// <summary>Who hears of an alert: the agent whose inquiry it is, and the managers.</summary>
public sealed class AlertRecipients(ICustomerService customers, IPermissionService permissions, MailAccounts accounts, StoreLanguages languages)
{
    private static readonly char[] Separators = [',', ';', '\n', '\r'];

    /// <summary>Each address once. Managers stand in for an agent who isn't there: nobody given, deleted, inactive, without an address, or no longer allowed to see inquiries.</summary>
    public async Task<IReadOnlyList<AlertRecipient>> FindAsync(Inquiry inquiry, Store store, CustomerCareSettings settings, bool isBreach)
    {
        var toAgent = isBreach ? settings.BreachesToAgent : settings.WarningsToAgent;
        var toManagers = isBreach ? settings.BreachesToManagers : settings.WarningsToManagers;
        var found = new List<AlertRecipient>();
        if (toAgent && await FindAgentAsync(inquiry.AgentId) is { } agent)
            found.Add(await AgentAsync(agent, store));
        if (toManagers || (toAgent && found.Count == 0))
            found.AddRange(await ManagersAsync(store, settings));

        return [.. found.DistinctBy(recipient => recipient.Key)];
    }

    /// <summary>Each address once: those of the settings, else the one of the store's default mail account.</summary>
    public async Task<IReadOnlyList<AlertRecipient>> ManagersAsync(Store store, CustomerCareSettings settings)
    {
        var addresses = Split(settings.AlertAddresses);
        if (addresses.Count == 0)
            addresses = [(await accounts.FindAsync(null, store.Id)).Email];

        var language = await languages.ChooseAsync(store, _ => false);
        return [.. addresses.Select(address => new AlertRecipient(address, null, language, Recipient.KeyOf(address))).DistinctBy(recipient => recipient.Key)];
    }

    /// <summary>The addresses in a setting, as written, in order.</summary>
    public static IReadOnlyList<string> Split(string? addresses)
    {
        return (addresses ?? string.Empty).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private async Task<Customer?> FindAgentAsync(int? agentId)
    {
        return agentId is { } id
            && await customers.GetCustomerByIdAsync(id) is { Deleted: false, Active: true } agent
            && EmailKey.Of(agent.Email) is not null
            && await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW, agent)
            ? agent
            : null;
    }

    private async Task<AlertRecipient> AgentAsync(Customer agent, Store store)
    {
        var name = await customers.GetCustomerFullNameAsync(agent);
        return new AlertRecipient(agent.Email, string.IsNullOrWhiteSpace(name) ? null : name.Trim(), await languages.ChooseAsync(store, language => language.Id == agent.LanguageId), Recipient.KeyOf(agent.Email));
    }
}
