using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Nop.Core.Configuration;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Tests.Fakes;

/// <summary>The host's settings: values by "type.property" and store, store 0 for all.</summary>
internal sealed class MemorySettings : ISettingService
{
    public Dictionary<(string Key, int StoreId), object?> Values { get; } = [];

    public Task ClearCacheAsync()
    {
        return Task.CompletedTask;
    }

    public Task DeleteSettingAsync<T>() where T : ISettings, new()
    {
        foreach (var key in Values.Keys.Where(key => key.Key.StartsWith(typeof(T).Name + ".", StringComparison.OrdinalIgnoreCase)).ToList())
            Values.Remove(key);

        return Task.CompletedTask;
    }

    public Task<T> GetSettingByKeyAsync<T>(string key, T defaultValue = default!, int storeId = 0, bool loadSharedValueIfNotFound = false)
    {
        return Task.FromResult(Values.TryGetValue((key.ToLowerInvariant(), storeId), out var value) ? (T)value! : defaultValue);
    }

    public ISettings LoadSetting(Type type, int storeId = 0)
    {
        var settings = (ISettings)Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties())
            if (Values.TryGetValue((Key(type, property), storeId), out var own) || Values.TryGetValue((Key(type, property), 0), out own))
                property.SetValue(settings, own is List<string> list ? list.ToList() : own);

        return settings;
    }

    public Task<ISettings> LoadSettingAsync(Type type, int storeId = 0)
    {
        return Task.FromResult(LoadSetting(type, storeId));
    }

    public Task<T> LoadSettingAsync<T>(int storeId = 0) where T : ISettings, new()
    {
        return Task.FromResult(LoadSetting<T>(storeId));
    }

    public T LoadSetting<T>(int storeId = 0) where T : ISettings, new()
    {
        return (T)LoadSetting(typeof(T), storeId);
    }

    public Task SaveSettingAsync<T>(T settings, int storeId = 0) where T : ISettings, new()
    {
        foreach (var property in typeof(T).GetProperties())
            Values[(Key(typeof(T), property), storeId)] = property.GetValue(settings);

        return Task.CompletedTask;
    }

    public Task SaveSettingAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0, bool clearCache = true)
        where T : ISettings, new()
    {
        var property = Property(keySelector);
        Values[(Key(typeof(T), property), storeId)] = property.GetValue(settings);
        return Task.CompletedTask;
    }

    public Task SaveSettingOverridablePerStoreAsync<T, TPropType>(
        T settings, Expression<Func<T, TPropType>> keySelector, bool overrideForStore, int storeId = 0, bool clearCache = true) where T : ISettings, new()
    {
        if (overrideForStore || storeId == 0)
            return SaveSettingAsync(settings, keySelector, storeId, clearCache);

        Values.Remove((Key(typeof(T), Property(keySelector)), storeId));
        return Task.CompletedTask;
    }

    public Task SetSettingAsync<T>(string key, T value, int storeId = 0, bool clearCache = true)
    {
        Values[(key.ToLowerInvariant(), storeId)] = value;
        return Task.CompletedTask;
    }

    public Task<bool> SettingExistsAsync<T, TPropType>(T settings, Expression<Func<T, TPropType>> keySelector, int storeId = 0) where T : ISettings, new()
    {
        return Task.FromResult(Values.ContainsKey((Key(typeof(T), Property(keySelector)), storeId)));
    }

    private static PropertyInfo Property<T, TPropType>(Expression<Func<T, TPropType>> selector)
    {
        return (PropertyInfo)((MemberExpression)selector.Body).Member;
    }

    private static string Key(Type type, PropertyInfo property)
    {
        return string.Create(CultureInfo.InvariantCulture, $"{type.Name}.{property.Name}").ToLowerInvariant();
    }
}
