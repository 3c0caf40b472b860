using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Services.Catalog;
using Nop.Services.Directory;
using Nop.Services.Stores;
using Nop.Services.Vendors;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>What groups of answers are called.</summary>
public sealed class SegmentNames(AdminTexts texts, IStoreService stores, ICategoryService categories, IVendorService vendors, ICountryService countries)
{
    private Dictionary<string, string>? _countries;
    private Dictionary<string, string>? _stores;
    private Dictionary<string, string>? _categories;
    private Dictionary<string, string>? _vendors;

    public async Task<string> OfAsync(SegmentDimension dimension, string? key)
    {
        if (key is null)
            return await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Unknown");

        return dimension switch
        {
            SegmentDimension.Store => Known(_stores ??= Names(await stores.GetAllStoresAsync(), store => store.Id, store => store.Name), key),
            SegmentDimension.Category => Known(_categories ??= Names(await categories.GetAllCategoriesAsync(showHidden: true), category => category.Id, category => category.Name), key),
            SegmentDimension.Vendor => Known(_vendors ??= Names(await vendors.GetAllVendorsAsync(showHidden: true), vendor => vendor.Id, vendor => vendor.Name), key),
            SegmentDimension.Country => (_countries ??= await CountriesAsync()).GetValueOrDefault(key, key),
            SegmentDimension.Language => Language(key),
            SegmentDimension.Buyer => await texts.GetAsync(key == "1" ? "Plugins.CustomerCare.SurveyResults.Buyer.First" : "Plugins.CustomerCare.SurveyResults.Buyer.Repeat"),
            SegmentDimension.OrderValue => await BandAsync(key),
            SegmentDimension.Channel => WireName.TryParse<Channel>(key, out var channel) ? await texts.NameAsync(channel) : key,
            _ => key
        };
    }

    private static Dictionary<string, string> Names<T>(IEnumerable<T> all, Func<T, int> id, Func<T, string> name)
    {
        // The host lists some several times.
        return all.DistinctBy(id).ToDictionary(one => id(one).ToString(CultureInfo.InvariantCulture), name);
    }

    // What was deleted has no name any more.
    private static string Known(Dictionary<string, string> names, string key) => names.GetValueOrDefault(key, $"#{key}");

    private static string Language(string code)
    {
        try
        {
            return CultureInfo.GetCultureInfo(code).DisplayName;
        }
        catch (CultureNotFoundException)
        {
            return code;
        }
    }

    private async Task<Dictionary<string, string>> CountriesAsync()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var country in await countries.GetAllCountriesAsync(showHidden: true))
            if (!string.IsNullOrEmpty(country.TwoLetterIsoCode))
                names[country.TwoLetterIsoCode] = country.Name;

        return names;
    }

    private async Task<string> BandAsync(string key)
    {
        var bands = AnswerCell.ValueBands;
        if (!int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var band) || band >= bands.Count)
            return key;
        if (band == bands.Count - 1)
            return await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Band.From", bands[band]);

        return band == 0
            ? await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Band.Under", bands[1])
            : await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.Band.Between", bands[band], bands[band + 1]);
    }
}
