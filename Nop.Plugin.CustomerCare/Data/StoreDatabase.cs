using System.Data.Common;
using System.Transactions;
using Nop.Plugin.CustomerCare.Data.Reporting;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>The store's own database: its engine, how to reach it, and how long a statement may take.</summary>
/// <param name="commandTimeout">For each statement, lock waits included; null is 30 seconds.</param>
public sealed class StoreDatabase(Engine engine, string connectionString, TimeSpan? commandTimeout = null) : IReportDatabase
{
    private const int Attempts = 5;

    private readonly TimeSpan _commandTimeout = commandTimeout ?? TimeSpan.FromSeconds(30);

    public Engine Engine { get; } = engine;

    /// <summary>Hears of each statement before it is sent: for tests and the demo store, which count and explain them.</summary>
    public Action<string, SqlParameters?>? Sent { get; init; }

    /// <summary>The same database for work that must not keep anybody waiting, or that may take long.</summary>
    public StoreDatabase WithTimeout(TimeSpan commandTimeout)
    {
        return new StoreDatabase(Engine, connectionString, commandTimeout) { Sent = Sent };
    }

    internal StoreDatabase Heard(Action<string, SqlParameters?> sent)
    {
        return new StoreDatabase(Engine, connectionString, _commandTimeout) { Sent = sent };
    }

    /// <summary>Another database of the same kind, with the same patience.</summary>
    internal StoreDatabase Elsewhere(string otherConnectionString)
    {
        return new StoreDatabase(Engine, otherConnectionString, _commandTimeout) { Sent = Sent };
    }

    /// <summary>A driver's message for people's eyes.</summary>
    internal string WithoutSecrets(string message)
    {
        return ConnectionText.WithoutSecrets(message, connectionString);
    }

    /// <summary>An open session. A transaction of the caller's thread doesn't reach into it: what we record must not vanish with somebody else's work.</summary>
    public async Task<StoreSession> OpenAsync(CancellationToken cancellation = default)
    {
        using var apart = new TransactionScope(TransactionScopeOption.Suppress, TransactionScopeAsyncFlowOption.Enabled);
        var connection = Engine.Factory.CreateConnection() ?? throw new StoreDatabaseException($"The driver for {Engine.Name} makes no connections.");
        try
        {
            connection.ConnectionString = connectionString;
            var seconds = Math.Max(1, (int)_commandTimeout.TotalSeconds);
            await connection.OpenAsync(cancellation);
            await Engine.PrepareAsync(connection, seconds, cancellation);
            apart.Complete();
            return new StoreSession(Engine, connection, seconds, Sent);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>An open session whose statements are planned as reports are.</summary>
    async Task<StoreSession> IReportDatabase.OpenAsync(CancellationToken cancellation)
    {
        var session = await OpenAsync(cancellation);
        try
        {
            if (Engine.ForReports is { } sql)
                await session.ExecuteAsync(sql, cancellation: cancellation);
            return session;
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Does the work in one transaction (read committed). Where the engine gives it up for another session's sake, it is done again from the start, up to five times in all;
    /// so the work must have no effect outside the database.
    /// </summary>
    public async Task<T> TransactAsync<T>(Func<StoreSession, Task<T>> work, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var session = await OpenAsync(cancellation);
                await session.BeginAsync(cancellation);
                var result = await work(session);
                await session.CommitAsync(cancellation);
                return result;
            }
            catch (DbException exception) when (attempt < Attempts && Engine.IsTransient(exception))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10, 50 * attempt)), cancellation);
            }
        }
    }

    /// <inheritdoc cref="TransactAsync{T}"/>
    public Task TransactAsync(Func<StoreSession, Task> work, CancellationToken cancellation = default)
    {
        return TransactAsync(
            async session =>
            {
                await work(session);
                return true;
            },
            cancellation);
    }
}
