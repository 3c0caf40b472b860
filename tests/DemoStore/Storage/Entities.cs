namespace DemoStore.Storage;

/// <summary>The rows of one table. Each write is committed first and then published, as the host's repository does.</summary>
public sealed class Entities<T>(StoreSql sql, IEventPublisher publisher) where T : BaseEntity
{
    private static readonly bool IsSoftDeleted = typeof(ISoftDeletedEntity).IsAssignableFrom(typeof(T));

    public async Task<T?> FindAsync(int id)
    {
        return (await ListAsync("\"Id\" = @id", new { id })).FirstOrDefault();
    }

    public Task<List<T>> ListAsync(string where = "1 = 1", object? values = null, string orderBy = "\"Id\"")
    {
        return sql.EntitiesAsync<T>($"select * from \"{EntityMap<T>.Table}\" where {where} order by {orderBy}", values);
    }

    public async Task<IPagedList<T>> PageAsync(string where, object? values, string orderBy, int pageIndex, int pageSize)
    {
        var size = Math.Clamp(pageSize, 1, 1_000_000);
        var rows = await ListAsync(where, values, $"{orderBy} limit {size} offset {Math.Max(pageIndex, 0) * (long)size}");
        return new PagedList<T>(rows, pageIndex, size, await CountAsync(where, values));
    }

    public Task<int> CountAsync(string where = "1 = 1", object? values = null)
    {
        return sql.ScalarAsync<int>($"select count(*) from \"{EntityMap<T>.Table}\" where {where}", values);
    }

    public async Task<T> InsertAsync(T entity, bool publishEvent = true)
    {
        entity.Id = await sql.ScalarAsync<int>(EntityMap<T>.InsertSql, entity);
        if (publishEvent)
            await publisher.PublishAsync(new EntityInsertedEvent<T>(entity));

        return entity;
    }

    public async Task UpdateAsync(T entity, bool publishEvent = true)
    {
        await sql.ExecuteAsync(EntityMap<T>.UpdateSql, entity);
        if (publishEvent)
            await publisher.PublishAsync(new EntityUpdatedEvent<T>(entity));
    }

    public async Task DeleteAsync(T entity, bool publishEvent = true)
    {
        if (entity is ISoftDeletedEntity soft)
            soft.Deleted = true;

        await sql.ExecuteAsync(IsSoftDeleted ? EntityMap<T>.UpdateSql : $"delete from \"{EntityMap<T>.Table}\" where \"Id\" = @Id", entity);
        if (publishEvent)
            await publisher.PublishAsync(new EntityDeletedEvent<T>(entity));
    }
}
