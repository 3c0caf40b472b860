using System.Data.Common;
using Nop.Plugin.CustomerCare.Data.Schema;

namespace Nop.Plugin.CustomerCare.Data.Reporting;

/// <summary>A copy of the store's database, opened only if it can be relied upon.</summary>
internal static class Replica
{
    /// <summary>A page doesn't wait longer for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <returns>An open session and how far the copy is behind; null if the engine can't tell.</returns>
    /// <exception cref="StoreDatabaseException">It can't be used, and why, without secrets.</exception>
    public static async Task<(StoreSession Session, TimeSpan? Behind)> OpenAsync(StoreDatabase copy, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            return await ProbeAsync(copy, patience.Token);
        }
        catch (DbException)
        {
            // A connection that waited in the pool is dead after the server's restart; a fresh one may live.
            return await ProbeAgainAsync(copy, patience.Token);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new StoreDatabaseException($"it didn't answer within {Patience.TotalSeconds} seconds", exception);
        }
        catch (ArgumentException exception)
        {
            // Its message may quote a part of the connection string.
            throw new StoreDatabaseException($"its connection string isn't one for {copy.Engine.Name} ({exception.GetType().Name})");
        }
    }

    private static async Task<(StoreSession Session, TimeSpan? Behind)> ProbeAgainAsync(StoreDatabase copy, CancellationToken cancellation)
    {
        try
        {
            return await ProbeAsync(copy, cancellation);
        }
        catch (Exception exception) when (exception is DbException or OperationCanceledException)
        {
            throw new StoreDatabaseException(copy.WithoutSecrets(exception.Message));
        }
    }

    private static async Task<(StoreSession Session, TimeSpan? Behind)> ProbeAsync(StoreDatabase copy, CancellationToken cancellation)
    {
        var session = await ((IReportDatabase)copy).OpenAsync(cancellation);
        try
        {
            var (version, expected) = (await session.FirstAsync<long?>("select max([Version]) from [CustomerCareSchema]", cancellation: cancellation), new SchemaScripts(copy.Engine).Version);
            if (version != expected)
                throw new StoreDatabaseException($"its tables have version {version}, not {expected}");

            var behind = copy.Engine.SecondsBehind is { } sql ? await session.FirstAsync<double?>(sql, cancellation: cancellation) : null;
            return (session, behind is { } seconds ? TimeSpan.FromSeconds(Math.Max(0, seconds)) : null);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }
}
