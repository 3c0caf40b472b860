namespace Nop.Plugin.CustomerCare.Data.Schema;

/// <summary>Makes our tables, or brings older ones up to date. May be run again at any time, also after a try that broke off, and on several nodes at once.</summary>
public sealed class SchemaInstallation(StoreDatabase database, TimeProvider clock)
{
    /// <exception cref="StoreDatabaseException">The tables were made by a newer version of the plugin, or another node doesn't get done with them.</exception>
    public async Task ExecuteAsync(CancellationToken cancellation = default)
    {
        // Waiting for another node and building indexes take longer than any other statement of ours.
        await using var session = await database.WithTimeout(TimeSpan.FromMinutes(10)).OpenAsync(cancellation);
        await session.BeginAsync(cancellation);
        await TakeTurnAsync(session, cancellation);
        try
        {
            await UpgradeAsync(session, new SchemaScripts(database.Engine), cancellation);
            await session.CommitAsync(cancellation);
        }
        finally
        {
            if (database.Engine.ReleaseSchemaLock is { } release)
                await session.ExecuteScriptAsync(release, CancellationToken.None);
        }
    }

    private async Task TakeTurnAsync(StoreSession session, CancellationToken cancellation)
    {
        if (database.Engine.TakeSchemaLock is { } take && await session.FirstAsync<long?>(take, cancellation: cancellation) != 1)
            throw new StoreDatabaseException("Another node of the store has been changing the tables of Customer care for two minutes. Wait until it is done and try again.");
    }

    private async Task UpgradeAsync(StoreSession session, SchemaScripts scripts, CancellationToken cancellation)
    {
        var schema = scripts.Schema();
        await session.ExecuteScriptAsync(schema[0].Sql, cancellation);
        var version = await session.FirstAsync<long?>("select max([Version]) from [CustomerCareSchema]", cancellation: cancellation);
        if (version > scripts.Version)
        {
            throw new StoreDatabaseException(
                $"The tables of Customer care have version {version}, made by a newer plugin; this one knows up to {scripts.Version}. Install the newer plugin again.");
        }

        if (version is null)
        {
            // Where an older plugin broke off, some tables are its own: the steps find what they bring there already, or bring it.
            await RunAsync(session, schema.Skip(1).Concat(scripts.Steps().SelectMany(step => step.Statements)), cancellation);
            await NoteAsync(session, scripts.Version, cancellation);
            return;
        }

        foreach (var (step, statements) in scripts.Steps().Where(step => step.Version > version))
        {
            await RunAsync(session, statements, cancellation);
            await NoteAsync(session, step, cancellation);
        }
    }

    private static async Task RunAsync(StoreSession session, IEnumerable<SchemaStatement> statements, CancellationToken cancellation)
    {
        foreach (var statement in statements)
            if (statement.Unless is not { } done || !await session.HasRowsAsync(done, cancellation))
                await session.ExecuteScriptAsync(statement.Sql, cancellation);
    }

    private async Task NoteAsync(StoreSession session, int version, CancellationToken cancellation)
    {
        var row = new SqlParameters { ["Version"] = version, ["AppliedOnUtc"] = clock.GetUtcNow().UtcDateTime };
        await session.ExecuteAsync("insert into [CustomerCareSchema] ([Version], [AppliedOnUtc]) values (@Version, @AppliedOnUtc)", row, cancellation);
    }
}
