using System.Data.Common;
using System.Reflection;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using Npgsql;

namespace DemoStore.Storage;

public enum StoreDialect
{
    Sqlite,
    PostgreSql,
    MySql
}

/// <summary>Plain SQL that all these engines understand, with quoted names and named parameters taken from an object's properties. MariaDB, not MySQL: a row tells its id when it is inserted.</summary>
public sealed class StoreSql(StoreDialect dialect, string connectionString)
{
    // A pool of our own: SQL functions that the plugin's engine adds to its connections don't survive in a shared one.
    private readonly string _ownConnectionString = dialect switch
    {
        StoreDialect.Sqlite => new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = 20 }.ConnectionString,
        StoreDialect.MySql => new MySqlConnectionStringBuilder(connectionString) { ApplicationName = "DemoStore" }.ConnectionString,
        _ => connectionString
    };

    public StoreDialect Dialect => dialect;

    public string ConnectionString => connectionString;

    private async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = dialect switch
        {
            StoreDialect.Sqlite => new SqliteConnection(_ownConnectionString),
            StoreDialect.MySql => new MySqlConnection(_ownConnectionString),
            _ => new NpgsqlConnection(_ownConnectionString)
        };
        await connection.OpenAsync();
        if (dialect == StoreDialect.MySql)
        {
            await using var command = Command(connection, "set session sql_mode = concat(@@sql_mode, ',ANSI_QUOTES')", null);
            await command.ExecuteNonQueryAsync();
        }

        return connection;
    }

    public async Task<int> ExecuteAsync(string sql, object? values = null)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>The driver of PostgreSQL knows the types that were there when it first connected.</summary>
    public async Task ReloadTypesAsync()
    {
        await using var connection = await OpenAsync();
        if (connection is NpgsqlConnection postgres)
            await postgres.ReloadTypesAsync();
    }

    public async Task<TValue?> ScalarAsync<TValue>(string sql, object? values = null)
    {
        return (await ListAsync(sql, values, reader => (TValue?)Cell.Read(reader, 0, typeof(TValue)))).FirstOrDefault();
    }

    public Task<List<T>> EntitiesAsync<T>(string sql, object? values = null) where T : BaseEntity
    {
        return ListAsync(sql, values, EntityMap<T>.Read);
    }

    public async Task<List<TRow>> ListAsync<TRow>(string sql, object? values, Func<DbDataReader, TRow> read)
    {
        await using var connection = await OpenAsync();
        await using var command = Command(connection, sql, values);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<TRow>();
        while (await reader.ReadAsync())
            rows.Add(read(reader));

        return rows;
    }

    /// <summary>Inserts without events, in the order given, in one transaction; sets the ids.</summary>
    public async Task BulkInsertAsync<T>(IEnumerable<T> entities) where T : BaseEntity
    {
        await using var connection = await OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var entity in entities)
        {
            await using var command = Command(connection, EntityMap<T>.InsertSql, entity);
            command.Transaction = transaction;
            entity.Id = Convert.ToInt32(await command.ExecuteScalarAsync(), null);
        }

        await transaction.CommitAsync();
    }

    private static DbCommand Command(DbConnection connection, string sql, object? values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var property in values?.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance) ?? [])
        {
            if (!sql.Contains("@" + property.Name, StringComparison.Ordinal))
                continue;

            var parameter = command.CreateParameter();
            parameter.ParameterName = property.Name;
            parameter.Value = Storable(property.GetValue(values));
            command.Parameters.Add(parameter);
        }

        return command;
    }

    /// <summary>PostgreSQL's timestamp takes an instant without zone as it stands and shifts one that says UTC.</summary>
    private static object Storable(object? value)
    {
        return value switch
        {
            null => DBNull.Value,
            DateTime instant => DateTime.SpecifyKind(instant, DateTimeKind.Unspecified),
            Enum number => Convert.ToInt32(number, null),
            _ => value
        };
    }
}
