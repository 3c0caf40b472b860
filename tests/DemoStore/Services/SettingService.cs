using System.ComponentModel;
using System.Globalization;
using System.Linq.Expressions;
using Nop.Services.Configuration;

namespace DemoStore.Services;

/// <summary>Settings as rows "typename.property" per store; what isn't stored keeps its initial value. Held in memory, written through.</summary>
public sealed class SettingService(StoreSql sql) : ISettingService
{
    private readonly Dictionary<(string Key, int Store), string> _values = [];

    public async Task LoadAsync()
    {
        var rows = await sql.EntitiesAsync<Setting>("select * from \"Setting\"");
        lock (_values)
        {
            _values.Clear();
            foreach (var row in rows)
                _values[(row.Name.ToLowerInvariant(), row.StoreId)] = row.Value;
        }
    }

    public Task ClearCacheAsync()
    {
        return LoadAsync();
    }

    public ISettings LoadSetting(Type type, int storeId = 0)
    {
        var settings = (ISettings)Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(property => property is { CanRead: true, CanWrite: true }))
            if ((Find($"{type.Name}.{property.Name}", storeId) ?? Find($"{type.Name}.{property.Name}", 0)) is { } text)
                property.SetValue(settings, FromText(text, property.PropertyType));

        return settings;
    }

    public Task<ISettings> LoadSettingAsync(Type type, int storeId = 0)
    {
        return Task.FromResult(LoadSetting(type, storeId));
    }

    public T LoadSetting<T>(int storeId = 0) where T : ISettings, new()
    {
        return (T)LoadSetting(typeof(T), storeId);
    }

    public Task<T> LoadSettingAsync<T>(int storeId = 0) where T : ISettings, new()
    {
        return Task.FromResult(LoadSetting<T>(storeId));
    }

    public async Task SaveSettingAsync<T>(T settings, int storeId = 0) where T : ISettings, new()
    {
        foreach (var property in typeof(T).GetProperties().Where(property => property is { CanRead: true, CanWrite: true }))
            await StoreAsync($"{typeof(T).Name}.{property.Name}", storeId, property.GetValue(settings));
    }

    public Task SaveSettingAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0, bool clearCache = true)
        where T : ISettings, new()
    {
        return StoreAsync(KeyOf(keySelector), storeId, keySelector.Compile()(settings));
    }

    public Task SaveSettingOverridablePerStoreAsync<T, TPropType>(
        T settings, Expression<Func<T, TPropType>> keySelector, bool overrideForStore, int storeId = 0, bool clearCache = true) where T : ISettings, new()
    {
        return overrideForStore || storeId == 0 ? SaveSettingAsync(settings, keySelector, storeId) : RemoveAsync(KeyOf(keySelector), storeId);
    }

    public Task SetSettingAsync<T>(string key, T value, int storeId = 0, bool clearCache = true)
    {
        return StoreAsync(key, storeId, value);
    }

    public Task<T> GetSettingByKeyAsync<T>(string key, T defaultValue = default!, int storeId = 0, bool loadSharedValueIfNotFound = false)
    {
        var text = Find(key, storeId) ?? (loadSharedValueIfNotFound ? Find(key, 0) : null);
        return Task.FromResult(text is null ? defaultValue : (T)FromText(text, typeof(T))!);
    }

    public Task<bool> SettingExistsAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new()
    {
        return Task.FromResult(Find(KeyOf(keySelector), storeId) is not null);
    }

    public async Task DeleteSettingAsync<T>() where T : ISettings, new()
    {
        await sql.ExecuteAsync("delete from \"Setting\" where lower(\"Name\") like @prefix", new { prefix = typeof(T).Name.ToLowerInvariant() + ".%" });
        await LoadAsync();
    }

    private static string KeyOf<T, TPropType>(Expression<Func<T, TPropType>> selector)
    {
        return $"{typeof(T).Name}.{((MemberExpression)selector.Body).Member.Name}";
    }

    private string? Find(string key, int storeId)
    {
        lock (_values)
            return _values.GetValueOrDefault((key.ToLowerInvariant(), storeId));
    }

    private async Task StoreAsync(string key, int storeId, object? value)
    {
        await RemoveAsync(key, storeId);
        var row = new Setting { Name = key.ToLowerInvariant(), StoreId = storeId, Value = ToText(value) };
        await sql.ExecuteAsync(EntityMap<Setting>.InsertSql, row);
        lock (_values)
            _values[(row.Name, storeId)] = row.Value;
    }

    private async Task RemoveAsync(string key, int storeId)
    {
        var name = key.ToLowerInvariant();
        await sql.ExecuteAsync("delete from \"Setting\" where lower(\"Name\") = @name and \"StoreId\" = @storeId", new { name, storeId });
        lock (_values)
            _values.Remove((name, storeId));
    }

    private static string ToText(object? value)
    {
        return value is System.Collections.IEnumerable list and not string
            ? string.Join(",", list.Cast<object>().Select(ToText))
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    }

    private static object? FromText(string text, Type type)
    {
        var parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (type == typeof(List<string>))
            return parts.ToList();
        if (type == typeof(List<int>))
            return parts.Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();

        return text.Length == 0 && type != typeof(string) ? null : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
    }
}
