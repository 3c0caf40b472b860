using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Schema;
using Npgsql;

namespace Benchmarks.Rebuild;

/// <summary>A database of its own on the server, dropped at the end.</summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name = "customercare_bench_" + Guid.NewGuid().ToString("N")[..12];

    private BenchDatabase(string server)
    {
        _server = server;
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = _name }.ConnectionString;
    }

    public string ConnectionString { get; }

    public static StoreDatabase Open(string connectionString)
    {
        return new StoreDatabase(new PostgreSqlEngine(), connectionString, TimeSpan.FromMinutes(5));
    }

    public static async Task<BenchDatabase> CreateAsync(string server)
    {
        var database = await CreateEmptyAsync(server);
        await new SchemaInstallation(Open(database.ConnectionString), TimeProvider.System).ExecuteAsync();
        return database;
    }

    /// <summary>Without our tables.</summary>
    public static async Task<BenchDatabase> CreateEmptyAsync(string server)
    {
        var database = new BenchDatabase(server);
        await ExecuteAsync(server, $"create database {database._name}");
        return database;
    }

    public Task ExecuteAsync(string sql)
    {
        return ExecuteAsync(ConnectionString, sql);
    }

    /// <summary>Puts the clocks aside, as those that every other way must come to.</summary>
    public Task KeepClocksAsync()
    {
        return ExecuteAsync("""
            create table bench_clock as select * from "CustomerCareSlaClock";
            create index on bench_clock ("InquiryId");
            """);
    }

    public Task ClearClocksAsync()
    {
        return ExecuteAsync("""truncate "CustomerCareSlaClock" """);
    }

    public Task<bool> ClocksAreAsKeptAsync()
    {
        return IsTrueAsync(
            """
            select (select count(*) from (table bench_clock except all table "CustomerCareSlaClock") a)
                 + (select count(*) from (table "CustomerCareSlaClock" except all table bench_clock) b) = 0
            """);
    }

    public async Task<bool> IsTrueAsync(string sql)
    {
        return (bool)(await ReadAsync(sql))!;
    }

    /// <summary>Null if there is no row.</summary>
    public async Task<string?> ReadTextAsync(string sql)
    {
        return await ReadAsync(sql) as string;
    }

    /// <summary>Lets the server finish what it still has to do for what was written before, so that nobody's time counts it.</summary>
    public async Task SettleAsync()
    {
        await ExecuteAsync("vacuum analyze");
        await ExecuteAsync("checkpoint");
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await ExecuteAsync(_server, $"drop database if exists {_name} with (force)");
    }

    private async Task<object?> ReadAsync(string sql)
    {
        await using var connection = await OpenAsync(ConnectionString);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync();
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = await OpenAsync(connectionString);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<NpgsqlConnection> OpenAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }
}
