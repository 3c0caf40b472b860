using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Policies;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Services.Customers;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Policies;

/// <summary>What the conditions of a policy can name in this store. Values that are ticked and that the store doesn't have any more stay in the list.</summary>
public sealed class PolicyChoices(AdminTexts texts, StoreChoices store, ICustomerService customers)
{
    public async Task<IReadOnlyList<ChoiceModel>> PrepareAsync(PolicyFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return
        [
            await ChoiceAsync(nameof(form.Channels), "Plugins.CustomerCare.Policy.Channels", "match.channels", await NamesAsync<Channel>(), form.Channels),
            await ChoiceAsync(nameof(form.Priorities), "Plugins.CustomerCare.Policy.Priorities", "match.priorities", await NamesAsync<Priority>(), form.Priorities),
            await ChoiceAsync(nameof(form.Stores), "Plugins.CustomerCare.Policy.Stores", "match.stores", await store.StoresAsync(), form.Stores.Select(Text)),
            await ChoiceAsync(nameof(form.Languages), "Plugins.CustomerCare.Policy.Languages", "match.languages", await store.LanguagesAsync(), form.Languages),
            await ChoiceAsync(nameof(form.Roles), "Plugins.CustomerCare.Policy.Roles", "match.roles", await RolesAsync(), form.Roles),
            await ChoiceAsync(nameof(form.Vendors), "Plugins.CustomerCare.Policy.Vendors", "match.vendors", await store.VendorsAsync(), form.Vendors.Select(Text))
        ];
    }

    private async Task<ChoiceModel> ChoiceAsync(string field, string titleKey, string problemField, IReadOnlyList<SelectListItem> known, IEnumerable<string> ticked)
    {
        return TickBoxes.Of(field, await texts.GetAsync(titleKey), problemField, known, ticked);
    }

    private async Task<IReadOnlyList<SelectListItem>> NamesAsync<T>() where T : struct, Enum
    {
        return [.. (await texts.OptionsAsync<T>()).Skip(1)];
    }

    private async Task<IReadOnlyList<SelectListItem>> RolesAsync()
    {
        return [.. (await customers.GetAllCustomerRolesAsync(true))
            .Where(role => !string.IsNullOrEmpty(role.SystemName))
            .Select(role => new SelectListItem(role.Name, role.SystemName))];
    }

    private static string Text(int id)
    {
        return id.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
