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

    public IEnumerable<(string Key, string Text)> Of(int languageId)
    {
        return _texts.Where(text => text.Key.Language == languageId).Select(text => (text.Key.Key, text.Value));
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
