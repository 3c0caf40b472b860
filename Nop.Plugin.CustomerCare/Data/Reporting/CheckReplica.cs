namespace Nop.Plugin.CustomerCare.Data.Reporting;

/// <summary>Finds out whether a database can serve as the copy that reports are read from.</summary>
public sealed class CheckReplica(StoreDatabase store)
{
    private const string INSTALLED = "select max([AppliedOnUtc]) from [CustomerCareSchema]";

    /// <returns>How far it is behind; null if the engine can't tell.</returns>
    /// <exception cref="StoreDatabaseException">It can't be reached, has other tables, or isn't of this store; the message says why, without secrets.</exception>
    public async Task<TimeSpan?> ExecuteAsync(string connectionString, CancellationToken cancellation = default)
    {
        var (session, behind) = await Replica.OpenAsync(store.Elsewhere(connectionString), cancellation);
        await using (session)
        {
            // When our tables were made, to the microsecond: another store's were made at another time.
            await using var own = await store.OpenAsync(cancellation);
            if (await own.FirstAsync<DateTime?>(INSTALLED, cancellation: cancellation) != await session.FirstAsync<DateTime?>(INSTALLED, cancellation: cancellation))
                throw new StoreDatabaseException("it is no copy of this store's database");

            return behind;
        }
    }
}
