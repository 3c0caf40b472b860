namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>The database's own clock.</summary>
public sealed class DatabaseTime(StoreDatabase database)
{
    /// <returns>UTC.</returns>
    public async Task<DateTime> ReadAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.ReadAsync($"select {session.Engine.DatabaseClock()}", new SqlParameters(), reader => reader.Instant(0), cancellation))[0]!.Value;
    }
}
