using System.Globalization;
using Nop.Core.Domain.Customers;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Customers;
using Nop.Services.Security;

namespace Nop.Plugin.CustomerCare.Infrastructure.Summaries;

/// <summary>Who gets a summary, and what of it.</summary>
public sealed class SummaryRecipients(ICustomerService customers, IPermissionService permissions, StoreLanguages languages)
{
    /// <summary>
    /// Each address once. An account hears of what it may see, in its language; one that isn't there any more, or may see nothing, gets no mail. An address that is no account's
    /// hears of everything, in the store's language: whoever wrote it into the settings decided so. One that is the address of somebody on the staff is treated as that account.
    /// </summary>
    public async Task<IReadOnlyList<SummaryRecipient>> FindAsync(Store store, CustomerCareSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var found = new List<SummaryRecipient>();
        foreach (var id in Ids(settings.SummaryStaff))
            if (await OfAsync(await customers.GetCustomerByIdAsync(id), store) is { } recipient)
                found.Add(recipient);
        foreach (var address in AlertRecipients.Split(settings.SummaryAddresses))
            found.Add(await OfAsync(address, store));

        return [.. found.DistinctBy(recipient => recipient.Key)];
    }

    /// <summary>Null for nobody, for an account without an address, and for one that may see nothing of it.</summary>
    public async Task<SummaryRecipient?> OfAsync(Customer? customer, Store store)
    {
        if (customer is not { Active: true, Deleted: false, VendorId: 0 } || EmailKey.Of(customer.Email) is null)
            return null;

        var seesService = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.INQUIRIES_VIEW, customer);
        var seesScore = await permissions.AuthorizeAsync(CustomerCareDefaults.Permissions.SURVEYS_VIEW, customer);
        if (!seesService && !seesScore)
            return null;

        var name = await customers.GetCustomerFullNameAsync(customer);
        var language = await languages.ChooseAsync(store, language => language.Id == customer.LanguageId);
        return new SummaryRecipient(customer.Email, string.IsNullOrWhiteSpace(name) ? null : name.Trim(), language, Recipient.KeyOf(customer.Email), seesService, seesScore);
    }

    /// <summary>The host's customer ids in a setting; what is none is left out.</summary>
    public static IReadOnlyList<int> Ids(string? staff)
    {
        return [.. AlertRecipients.Split(staff).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct()];
    }

    private async Task<SummaryRecipient> OfAsync(string address, Store store)
    {
        return await OfAsync(await customers.GetCustomerByEmailAsync(address), store)
            ?? new SummaryRecipient(address, null, await languages.ChooseAsync(store, _ => false), Recipient.KeyOf(address), true, true);
    }
}
