using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>Texts that the owner wrote anew, and the way back to those that ship.</summary>
public sealed class ChangedTexts(ILanguageService languages, ILocalizationService texts, StoredTexts stored, ShippedTexts shipped)
{
    /// <summary>By language, then by key. Texts that are missing aren't changed ones.</summary>
    public async Task<IReadOnlyList<ChangedText>> ListAsync()
    {
        var changed = new List<ChangedText>();
        foreach (var language in await languages.GetAllLanguagesAsync(showHidden: true))
        {
            var present = await stored.ReadAsync(language.Id);
            foreach (var (key, text) in shipped.For(language.LanguageCulture).OrderBy(each => each.Key, StringComparer.Ordinal))
                if (present.GetValueOrDefault(key) is { Length: > 0 } own && own != text)
                    changed.Add(new ChangedText(language, key, own, text));
        }

        return changed;
    }

    /// <summary>Overwrites each of them.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RestoreAsync()
    {
        var changed = await ListAsync();
        foreach (var language in changed.GroupBy(text => text.Language.Id))
            await texts.AddOrUpdateLocaleResourceAsync(language.ToDictionary(text => text.Key, text => text.Shipped), language.Key);

        return changed.Count;
    }
}
