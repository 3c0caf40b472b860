using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Dapper;

namespace Nop.Plugin.CustomerCare.Data;

/// <summary>One open connection with at most one transaction. Statements have identifiers as [Name]; instants read are of no kind, see <see cref="Instants"/>.</summary>
public sealed class StoreSession : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly int _commandTimeout;
    private readonly Action<string, SqlParameters?>? _sent;
    private DbTransaction? _transaction;

    internal StoreSession(Engine engine, DbConnection connection, int commandTimeout, Action<string, SqlParameters?>? sent)
    {
        Engine = engine;
        _sent = sent;
        _connection = connection;
        _commandTimeout = commandTimeout;
    }

    public Engine Engine { get; }

    public async Task BeginAsync(CancellationToken cancellation = default)
    {
        _transaction = await _connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellation);
    }

    public async Task CommitAsync(CancellationToken cancellation = default)
    {
        if (_transaction is not { } transaction)
            throw new InvalidOperationException("There is no transaction to commit.");

        await transaction.CommitAsync(cancellation);
        await transaction.DisposeAsync();
        _transaction = null;
    }

    /// <summary>All rows, read into memory. Columns go to properties of the same name.</summary>
    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, SqlParameters? parameters = null, CancellationToken cancellation = default)
    {
        return (await _connection.QueryAsync<T>(Command(sql, parameters, cancellation))).AsList();
    }

    /// <summary>The rows as they arrive; the session can do nothing else meanwhile.</summary>
    public IAsyncEnumerable<T> StreamAsync<T>(string sql, SqlParameters? parameters = null)
    {
        return _connection.QueryUnbufferedAsync<T>(Prepare(sql, parameters), parameters, _transaction, _commandTimeout);
    }

    /// <summary>The first row; the type's default if there is none.</summary>
    public async Task<T?> FirstAsync<T>(string sql, SqlParameters? parameters = null, CancellationToken cancellation = default)
    {
        return await _connection.QueryFirstOrDefaultAsync<T>(Command(sql, parameters, cancellation));
    }

    /// <summary>All rows, each made by a function of the reader: for reading that must not cost more than it needs to.</summary>
    internal async Task<List<T>> ReadAsync<T>(string sql, SqlParameters parameters, Func<DbDataReader, T> read, CancellationToken cancellation)
    {
        var rows = new List<T>();
        await foreach (var row in StreamAsync(sql, parameters, read, cancellation))
            rows.Add(row);

        return rows;
    }

    /// <summary>As <see cref="ReadAsync"/>, but the rows as they arrive; the session can do nothing else meanwhile.</summary>
    internal async IAsyncEnumerable<T> StreamAsync<T>(string sql, SqlParameters parameters, Func<DbDataReader, T> read, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = Prepare(sql, parameters);
        command.CommandTimeout = _commandTimeout;
        command.Transaction = _transaction;
        parameters.AddTo(command);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
            yield return read(reader);
    }

    /// <summary>The number of rows changed.</summary>
    public async Task<int> ExecuteAsync(string sql, SqlParameters? parameters = null, CancellationToken cancellation = default)
    {
        return await _connection.ExecuteAsync(Command(sql, parameters, cancellation));
    }

    /// <summary>Runs a statement that is written for this engine.</summary>
    internal async Task ExecuteScriptAsync(string sql, CancellationToken cancellation)
    {
        await _connection.ExecuteAsync(new CommandDefinition(sql, transaction: _transaction, commandTimeout: _commandTimeout, cancellationToken: cancellation));
    }

    /// <summary>Whether a query that is written for this engine gives any row.</summary>
    internal async Task<bool> HasRowsAsync(string sql, CancellationToken cancellation)
    {
        return await _connection.ExecuteScalarAsync(new CommandDefinition(sql, transaction: _transaction, commandTimeout: _commandTimeout, cancellationToken: cancellation)) is not null;
    }

    /// <summary>A transaction that was not committed is rolled back.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_transaction is { } transaction)
            await transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private CommandDefinition Command(string sql, SqlParameters? parameters, CancellationToken cancellation)
    {
        return new CommandDefinition(Prepare(sql, parameters), parameters, _transaction, _commandTimeout, cancellationToken: cancellation);
    }

    private string Prepare(string sql, SqlParameters? parameters)
    {
        var text = Engine.Translate(sql);
        _sent?.Invoke(text, parameters);
        return text;
    }
}
