using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Nop.Core.Domain.Catalog;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.Surveys;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Services.Catalog;
using Nop.Services.Customers;
using Nop.Services.Directory;
using Nop.Services.Stores;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Surveys;

/// <summary>What the conditions of a survey can name in this store.</summary>
public sealed class SurveyChoices(AdminTexts texts, IStoreService stores, ICustomerService customers, ICategoryService categories, ICountryService countries)
{
    // A category that is its own ancestor, as broken data may have it, must not go on for ever.
    private const int DEEPEST = 10;

    public async Task<IReadOnlyList<ChoiceModel>> PrepareAsync(SurveyKind kind, SurveyFormModel form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var choices = new List<ChoiceModel>
        {
            TickBoxes.Of(nameof(form.Stores), await texts.GetAsync("Plugins.CustomerCare.Survey.Stores"), "audience.stores", await StoresAsync(), form.Stores.Select(Text)),
            TickBoxes.Of(nameof(form.Roles), await texts.GetAsync("Plugins.CustomerCare.Survey.Roles"), "audience.roles", await RolesAsync(), form.Roles)
        };
        if (kind == SurveyKind.Satisfaction)
        {
            choices.Add(TickBoxes.Of(nameof(form.Channels), await texts.GetAsync("Plugins.CustomerCare.Survey.Channels"), "audience.channels", await ChannelsAsync(), form.Channels));
            return choices;
        }

        choices.Add(TickBoxes.Of(
            nameof(form.Categories), await texts.GetAsync("Plugins.CustomerCare.Survey.Categories"), "audience.categories", await CategoriesAsync(), form.Categories.Select(Text)));
        choices.Add(TickBoxes.Of(
            nameof(form.Countries), await texts.GetAsync("Plugins.CustomerCare.Survey.Countries"), "audience.countries", await CountriesAsync(), form.Countries));
        return choices;
    }

    public async Task<IReadOnlyList<SelectListItem>> StoresAsync()
    {
        return [.. (await stores.GetAllStoresAsync()).Select(store => new SelectListItem(store.Name, Text(store.Id)))];
    }

    private async Task<IEnumerable<SelectListItem>> RolesAsync()
    {
        return (await customers.GetAllCustomerRolesAsync(true))
            .Where(role => !string.IsNullOrEmpty(role.SystemName))
            .Select(role => new SelectListItem(role.Name, role.SystemName));
    }

    // Nobody is asked how the complaint went that an answer to a survey made.
    private async Task<IEnumerable<SelectListItem>> ChannelsAsync()
    {
        return (await texts.OptionsAsync<Channel>()).Skip(1).Where(option => option.Value != WireName.Of(Channel.Survey));
    }

    private async Task<IEnumerable<SelectListItem>> CategoriesAsync()
    {
        var all = (await categories.GetAllCategoriesAsync(0, true)).DistinctBy(category => category.Id).ToDictionary(category => category.Id);
        return all.Values
            .Select(category => new SelectListItem(Path(category, all), Text(category.Id)))
            .OrderBy(option => option.Text, StringComparer.CurrentCultureIgnoreCase);
    }

    private static string Path(Category category, Dictionary<int, Category> all)
    {
        var path = new List<string> { category.Name };
        for (var above = all.GetValueOrDefault(category.ParentCategoryId); above is not null && path.Count < DEEPEST; above = all.GetValueOrDefault(above.ParentCategoryId))
            path.Insert(0, above.Name);

        return string.Join(" › ", path);
    }

    private async Task<IEnumerable<SelectListItem>> CountriesAsync()
    {
        return (await countries.GetAllCountriesAsync(0, true))
            .Where(country => country.AllowsBilling && !string.IsNullOrEmpty(country.TwoLetterIsoCode))
            .Select(country => new SelectListItem(country.Name, country.TwoLetterIsoCode.ToUpperInvariant()));
    }

    private static string Text(int id)
    {
        return id.ToString(CultureInfo.InvariantCulture);
    }
}
