using Nop.Core.Domain.Localization;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Texts in each of the store's languages; English where a language isn't shipped.</summary>
public sealed class TextStep(ILanguageService languages, ILocalizationService texts, StoredTexts stored, ShippedTexts shipped) : IInstallationStep
{
    public string Name => "texts";

    public async Task InstallAsync()
    {
        foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
            await AddAsync(language);
    }

    /// <summary>Adds what the language has no text for; what the owner wrote stays.</summary>
    public async Task AddAsync(Language language)
    {
        if (await MissingAsync(language) is { Count: > 0 } missing)
            await texts.AddOrUpdateLocaleResourceAsync(missing, language.Id);
    }

    public async Task RemoveAsync()
    {
        await texts.DeleteLocaleResourcesAsync(CustomerCareDefaults.TEXT_KEY_PREFIX);
        await texts.DeleteLocaleResourcesAsync(CustomerCareDefaults.HostTextKeys.PERMISSION_PREFIX);
        await texts.DeleteLocaleResourcesAsync(CustomerCareDefaults.HostTextKeys.TEMPLATE_HINT_PREFIX);
        await texts.DeleteLocaleResourceAsync(CustomerCareDefaults.TEXT_KEY_PREFIX.TrimEnd('.'));
    }

    // A text that reads as in English though we have it in the language was put there by the host, not by the owner.
    private async Task<Dictionary<string, string>> MissingAsync(Language language)
    {
        var missing = new Dictionary<string, string>();
        var present = await stored.ReadAsync(language.Id);
        foreach (var (key, text) in shipped.For(language.LanguageCulture))
            if (present.GetValueOrDefault(key) is not { Length: > 0 } own || (own == shipped.English.GetValueOrDefault(key) && own != text))
                missing[key] = text;

        return missing;
    }
}
