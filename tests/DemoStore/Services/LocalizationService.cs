using System.Linq.Expressions;
using Nop.Services.Localization;

namespace DemoStore.Services;

/// <summary>The texts of all languages in memory, written through.</summary>
public sealed class TextCatalog(StoreSql sql)
{
    private Dictionary<(int Language, string Key), string> _texts = [];

    public async Task LoadAsync()
    {
        var rows = await sql.EntitiesAsync<LocaleStringResource>("select * from \"LocaleStringResource\"");
        _texts = rows.GroupBy(row => (row.LanguageId, row.ResourceName.ToLowerInvariant())).ToDictionary(group => group.Key, group => group.Last().ResourceValue);
    }

    public string? Find(int languageId, string key)
    {
        return _texts.GetValueOrDefault((languageId, key.Trim().ToLowerInvariant()));
    }

    public async Task StoreAsync(IEnumerable<int> languageIds, IDictionary<string, string> texts)
    {
        var known = _texts;
        foreach (var language in languageIds)
            foreach (var key in texts.Keys.Where(key => known.ContainsKey((language, key.ToLowerInvariant()))))
                await sql.ExecuteAsync(
                    "delete from \"LocaleStringResource\" where \"LanguageId\" = @language and lower(\"ResourceName\") = @name",
                    new { language, name = key.ToLowerInvariant() });

        await sql.BulkInsertAsync(languageIds.SelectMany(language => texts.Select(text =>
            new LocaleStringResource { LanguageId = language, ResourceName = text.Key.ToLowerInvariant(), ResourceValue = text.Value })).ToList());
        await LoadAsync();
    }

    public async Task RemoveAsync(Func<int, string, bool> chosen)
    {
        foreach (var (language, name) in _texts.Keys.Where(key => chosen(key.Language, key.Key)).ToList())
            await sql.ExecuteAsync(
                "delete from \"LocaleStringResource\" where \"LanguageId\" = @language and lower(\"ResourceName\") = @name", new { language, name });
        await LoadAsync();
    }
}

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

public sealed class LanguageService(StoreSql sql) : ILanguageService
{
    public IList<Language> All { get; private set; } = [];

    public async Task LoadAsync()
    {
        All = await sql.EntitiesAsync<Language>("select * from \"Language\" order by \"DisplayOrder\"");
    }

    public IList<Language> GetAllLanguages(bool showHidden = false, int storeId = 0)
    {
        return All;
    }

    public Task<IList<Language>> GetAllLanguagesAsync(bool showHidden = false, int storeId = 0)
    {
        return Task.FromResult(All);
    }

    public Task<Language> GetLanguageByIdAsync(int languageId)
    {
        return Task.FromResult(All.FirstOrDefault(language => language.Id == languageId)!);
    }
}

public sealed class LocalizedEntityService(Entities<LocalizedProperty> localized) : ILocalizedEntityService
{
    public async Task SaveLocalizedValueAsync<T>(T entity, Expression<Func<T, string>> keySelector, string localeValue, int languageId)
        where T : BaseEntity, ILocalizedEntity
    {
        var (group, key) = (typeof(T).Name, ((MemberExpression)keySelector.Body).Member.Name);
        var values = new { id = entity.Id, languageId, group, key };
        foreach (var old in await localized.ListAsync(
            "\"EntityId\" = @id and \"LanguageId\" = @languageId and \"LocaleKeyGroup\" = @group and \"LocaleKey\" = @key", values))
            await localized.DeleteAsync(old, false);

        if (!string.IsNullOrEmpty(localeValue))
            await localized.InsertAsync(
                new LocalizedProperty { EntityId = entity.Id, LanguageId = languageId, LocaleKeyGroup = group, LocaleKey = key, LocaleValue = localeValue }, false);
    }
}
