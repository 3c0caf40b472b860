using System.Linq.Expressions;
using Nop.Core;
using Nop.Core.Domain.Localization;
using Nop.Services.Localization;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>The host's texts and translations of entities, by language.</summary>
internal sealed class MemoryTexts(ILanguageService languages) : ILocalizationService, ILocalizedEntityService
{
    public Dictionary<(int LanguageId, string Key), string> Texts { get; } = [];

    public Dictionary<(object Entity, string Property, int LanguageId), string> Translations { get; } = [];

    public int Writes { get; private set; }

    public async Task AddOrUpdateLocaleResourceAsync(IDictionary<string, string> resources, int? languageId = null)
    {
        Writes++;
        var ids = languageId is { } one ? [one] : (await languages.GetAllLanguagesAsync(true)).Select(language => language.Id);
        foreach (var id in ids)
            foreach (var (key, text) in resources)
                Texts[(id, key.ToLowerInvariant())] = text;
    }

    public Task AddOrUpdateLocaleResourceAsync(string resourceName, string resourceValue, string? languageCulture = null)
    {
        return AddOrUpdateLocaleResourceAsync(new Dictionary<string, string> { [resourceName] = resourceValue });
    }

    public Task DeleteLocaleResourceAsync(string resourceName)
    {
        return Remove(key => key.Equals(resourceName, StringComparison.OrdinalIgnoreCase));
    }

    public Task DeleteLocaleResourcesAsync(IList<string> resourceNames, int? languageId = null)
    {
        return Remove(key => resourceNames.Contains(key, StringComparer.OrdinalIgnoreCase));
    }

    public Task DeleteLocaleResourcesAsync(string resourceNamePrefix, int? languageId = null)
    {
        return Remove(key => key.StartsWith(resourceNamePrefix, StringComparison.OrdinalIgnoreCase));
    }

    public Task<Dictionary<string, KeyValuePair<int, string>>> GetAllResourceValuesAsync(int languageId, bool? loadPublicLocales)
    {
        return Task.FromResult(Texts.Where(text => text.Key.LanguageId == languageId).ToDictionary(text => text.Key.Key, text => KeyValuePair.Create(0, text.Value)));
    }

    public Task<string> GetLocalizedEnumAsync<TEnum>(TEnum enumValue, int? languageId = null) where TEnum : struct
    {
        return Task.FromResult(enumValue.ToString()!);
    }

    public Task<TPropType> GetLocalizedAsync<TEntity, TPropType>(
        TEntity entity,
        Expression<Func<TEntity, TPropType>> keySelector,
        int? languageId = null,
        bool returnDefaultValue = true,
        bool ensureTwoPublishedLanguages = true) where TEntity : BaseEntity, ILocalizedEntity
    {
        var translated = Translations.GetValueOrDefault((entity, Name(keySelector), languageId ?? 0));
        return Task.FromResult(translated is not null ? (TPropType)(object)translated : returnDefaultValue ? keySelector.Compile()(entity) : default!);
    }

    public Task<string> GetResourceAsync(string resourceKey)
    {
        return GetResourceAsync(resourceKey, 1);
    }

    public Task<string> GetResourceAsync(string resourceKey, int languageId, bool logIfNotFound = true, string defaultValue = "", bool returnEmptyIfNotFound = false)
    {
        return Task.FromResult(Texts.GetValueOrDefault((languageId, resourceKey.ToLowerInvariant()), returnEmptyIfNotFound ? string.Empty : resourceKey));
    }

    public Task SaveLocalizedValueAsync<T>(T entity, Expression<Func<T, string>> keySelector, string localeValue, int languageId)
        where T : BaseEntity, ILocalizedEntity
    {
        Translations.Remove((entity, Name(keySelector), languageId));
        if (!string.IsNullOrEmpty(localeValue))
            Translations[(entity, Name(keySelector), languageId)] = localeValue;

        return Task.CompletedTask;
    }

    private static string Name<T, TValue>(Expression<Func<T, TValue>> selector)
    {
        return ((MemberExpression)selector.Body).Member.Name;
    }

    private Task Remove(Predicate<string> chosen)
    {
        foreach (var key in Texts.Keys.Where(key => chosen(key.Key)).ToList())
            Texts.Remove(key);

        return Task.CompletedTask;
    }
}
