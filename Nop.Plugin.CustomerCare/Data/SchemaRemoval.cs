namespace Nop.Plugin.CustomerCare.Data;

/// <summary>Drops our tables with all they hold. May be run again.</summary>
public sealed class SchemaRemoval(StoreDatabase database)
{
    public async Task ExecuteAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.WithTimeout(TimeSpan.FromMinutes(2)).OpenAsync(cancellation);
        foreach (var table in Tables.InOrderOfRemoval)
            await session.ExecuteAsync($"drop table if exists [{table}]", cancellation: cancellation);
    }
}
