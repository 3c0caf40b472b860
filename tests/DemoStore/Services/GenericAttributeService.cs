using System.Text.Json;
using Nop.Services.Common;

namespace DemoStore.Services;

public sealed class GenericAttributeService(Entities<GenericAttribute> attributes, TimeProvider clock) : IGenericAttributeService
{
    public Task<TProp> GetAttributeAsync<T, TProp>(int entityId, string key, int storeId = 0, TProp defaultValue = default!)
    {
        return FindAsync(entityId, typeof(T).Name, key, storeId, defaultValue);
    }

    public Task<T> GetAttributeAsync<T>(BaseEntity entity, string key, int storeId = 0, T defaultValue = default!)
    {
        return FindAsync(entity.Id, entity.GetType().Name, key, storeId, defaultValue);
    }

    public async Task SaveAttributeAsync<T>(BaseEntity entity, string key, T value, int storeId = 0)
    {
        foreach (var old in await RowsAsync(entity.Id, entity.GetType().Name, key, storeId))
            await attributes.DeleteAsync(old, false);

        await attributes.InsertAsync(
            new GenericAttribute
            {
                EntityId = entity.Id,
                KeyGroup = entity.GetType().Name,
                Key = key,
                StoreId = storeId,
                Value = JsonSerializer.Serialize(value),
                CreatedOrUpdatedDateUTC = clock.GetUtcNow().UtcDateTime
            },
            false);
    }

    private async Task<T> FindAsync<T>(int id, string keyGroup, string key, int storeId, T defaultValue)
    {
        var row = (await RowsAsync(id, keyGroup, key, storeId)).FirstOrDefault();
        return row is null ? defaultValue : JsonSerializer.Deserialize<T>(row.Value)!;
    }

    private Task<List<GenericAttribute>> RowsAsync(int id, string keyGroup, string key, int storeId)
    {
        return attributes.ListAsync(
            "\"EntityId\" = @id and \"KeyGroup\" = @keyGroup and \"Key\" = @key and \"StoreId\" = @storeId", new { id, keyGroup, key, storeId });
    }
}
