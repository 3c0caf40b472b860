using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Infrastructure.Installation;

/// <summary>The texts that the store has in a language. Asked for one by one they would be a query each.</summary>
public sealed class StoredTexts(ILocalizationService texts)
{
    /// <summary>By key, whose case doesn't matter.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(int languageId)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, text) in await texts.GetAllResourceValuesAsync(languageId, null))
            found[key] = text.Value;

        return found;
    }
}
