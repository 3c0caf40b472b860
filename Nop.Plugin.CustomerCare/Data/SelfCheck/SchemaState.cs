using Nop.Plugin.CustomerCare.Data.Schema;

namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>Which version our tables have.</summary>
public sealed class SchemaState(StoreDatabase database)
{
    /// <summary>The engine as an admin knows it.</summary>
    public string Engine => database.Engine.Name;

    /// <summary>What this plugin's tables must be.</summary>
    public int Wanted => new SchemaScripts(database.Engine).Version;

    /// <summary>Whether the database answers at all.</summary>
    /// <exception cref="System.Data.Common.DbException">It doesn't.</exception>
    public async Task ReachAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await session.FirstAsync<int>("select 1", null, cancellation);
    }

    /// <returns>Null if the installation never got to its end.</returns>
    /// <exception cref="System.Data.Common.DbException">There are no tables.</exception>
    public async Task<int?> FindAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (int?)await session.FirstAsync<long?>("select max([Version]) from [CustomerCareSchema]", null, cancellation);
    }
}
