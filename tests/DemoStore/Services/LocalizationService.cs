using System.Linq.Expressions;
using Nop.Services.Localization;

namespace DemoStore.Services;

public sealed class LocalizationService(TextCatalog texts, LanguageService languages, Entities<LocalizedProperty> localized, IWorkContext workContext)
    : ILocalizationService
{
    /// <summary>A text of an entity in a language where the table LocalizedProperty has one, else the entity's own.</summary>
    public async Task<TPropType> GetLocalizedAsync<TEntity, TPropType>(
        TEntity entity, Expression<Func<TEntity, TPropType>> keySelector, int? languageId = null, bool returnDefaultValue = true,
        bool ensureTwoPublishedLanguages = true) where TEntity : BaseEntity, ILocalizedEntity
    {
        var language = languageId ?? (await workContext.GetWorkingLanguageAsync()).Id;
        var values = new { id = entity.Id, language, group = typeof(TEntity).Name, key = ((MemberExpression)keySelector.Body).Member.Name };
        var found = await localized.ListAsync(
            "\"EntityId\" = @id and \"LanguageId\" = @language and \"LocaleKeyGroup\" = @group and \"LocaleKey\" = @key", values);
        return found.FirstOrDefault()?.LocaleValue is TPropType text ? text : returnDefaultValue ? keySelector.Compile()(entity) : default!;
    }

    public Task AddOrUpdateLocaleResourceAsync(IDictionary<string, string> resources, int? languageId = null)
    {
        return texts.StoreAsync(languageId is { } one ? [one] : languages.All.Select(language => language.Id), resources);
    }

    public Task AddOrUpdateLocaleResourceAsync(string resourceName, string resourceValue, string? languageCulture = null)
    {
        var ids = languages.All.Where(language => languageCulture is null || language.LanguageCulture == languageCulture).Select(language => language.Id);
        return texts.StoreAsync(ids, new Dictionary<string, string> { [resourceName] = resourceValue });
    }

    public Task DeleteLocaleResourceAsync(string resourceName)
    {
        return texts.RemoveAsync((_, key) => key.Equals(resourceName, StringComparison.OrdinalIgnoreCase));
    }

    public Task DeleteLocaleResourcesAsync(IList<string> resourceNames, int? languageId = null)
    {
        return texts.RemoveAsync((language, key) => (languageId ?? language) == language && resourceNames.Contains(key, StringComparer.OrdinalIgnoreCase));
    }

    public Task DeleteLocaleResourcesAsync(string resourceNamePrefix, int? languageId = null)
    {
        return texts.RemoveAsync((language, key) => (languageId ?? language) == language && key.StartsWith(resourceNamePrefix, StringComparison.OrdinalIgnoreCase));
    }

    public Task<Dictionary<string, KeyValuePair<int, string>>> GetAllResourceValuesAsync(int languageId, bool? loadPublicLocales)
    {
        return Task.FromResult(texts.Of(languageId).ToDictionary(text => text.Key, text => KeyValuePair.Create(0, text.Text)));
    }

    public async Task<string> GetLocalizedEnumAsync<TEnum>(TEnum enumValue, int? languageId = null) where TEnum : struct
    {
        var language = languageId ?? (await workContext.GetWorkingLanguageAsync()).Id;
        return texts.Find(language, $"Enums.{typeof(TEnum).FullName}.{enumValue}") ?? enumValue.ToString()!;
    }

    public async Task<string> GetResourceAsync(string resourceKey)
    {
        return await GetResourceAsync(resourceKey, (await workContext.GetWorkingLanguageAsync()).Id);
    }

    public Task<string> GetResourceAsync(string resourceKey, int languageId, bool logIfNotFound = true, string defaultValue = "", bool returnEmptyIfNotFound = false)
    {
        var fallback = !string.IsNullOrEmpty(defaultValue) ? defaultValue : returnEmptyIfNotFound ? "" : resourceKey;
        return Task.FromResult(texts.Find(languageId, resourceKey) ?? fallback);
    }
}
