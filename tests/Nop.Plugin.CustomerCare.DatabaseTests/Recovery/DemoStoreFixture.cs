using System.Diagnostics;
using DemoStore.Sqlite;
using DemoStore.Storage;
using Microsoft.Data.Sqlite;
using MySqlConnector;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Npgsql;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Recovery;

/// <summary>Demo stores in databases of their own, worked on by the demo store's own program.</summary>
public abstract class DemoStoreFixture(StoreDialect dialect)
{
    protected const int KILLED = 128 + 9;

    private readonly List<string> _names = [];

    protected StoreDialect Dialect => dialect;

    private string Variable => dialect == StoreDialect.MySql ? "CUSTOMERCARE_MYSQL" : "CUSTOMERCARE_POSTGRES";

    private string? Server => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    [OneTimeSetUp]
    public void NeedServer()
    {
        if (dialect != StoreDialect.Sqlite && Server is null)
            Assert.Ignore($"No {dialect} server to test on: set {Variable} to the connection string of a server on which databases may be created.");
    }

    /// <summary>Leaves SQLite out where there is PostgreSQL to run the same on.</summary>
    protected void OneServerWillDo(bool isFull)
    {
        if (!isFull && dialect == StoreDialect.Sqlite && Environment.GetEnvironmentVariable("CUSTOMERCARE_POSTGRES") is { Length: > 0 })
            Assert.Ignore("Runs on PostgreSQL; on SQLite as well with build/test --full.");
    }

    [OneTimeTearDown]
    public async Task Clear()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        await MySqlConnection.ClearAllPoolsAsync();
        foreach (var name in _names)
        {
            if (dialect != StoreDialect.Sqlite)
                await new StoreSql(dialect, Server!).ExecuteAsync($"drop database if exists {name}{(dialect == StoreDialect.PostgreSql ? " with (force)" : "")}");
            foreach (var file in Directory.GetFiles(Path.GetTempPath(), name + ".db*"))
                File.Delete(file);
        }
    }

    /// <summary>A store without history in which the plugin is installed; its connection string.</summary>
    protected async Task<string> MakeStoreAsync()
    {
        var name = "customercare_recover_" + Guid.NewGuid().ToString("N")[..12];
        _names.Add(name);
        if (dialect != StoreDialect.Sqlite)
            await new StoreSql(dialect, Server!).ExecuteAsync($"create database {name}{(dialect == StoreDialect.MySql ? " character set utf8mb4" : "")}");
        var store = dialect switch
        {
            StoreDialect.Sqlite => $"Data Source={Path.Combine(Path.GetTempPath(), name + ".db")}",
            StoreDialect.MySql => new MySqlConnectionStringBuilder(Server!) { Database = name }.ConnectionString,
            _ => new NpgsqlConnectionStringBuilder(Server) { Database = name }.ConnectionString
        };
        Assert.That(await RunAsync(store, "recover", "run"), Is.EqualTo(0), "A new store has missed nothing.");
        return store;
    }

    protected StoreSql Sql(string store) => new(dialect, store);

    protected StoreDatabase Database(string store)
    {
        return new StoreDatabase(dialect switch { StoreDialect.Sqlite => new SqliteEngine(), StoreDialect.MySql => new MySqlEngine(), _ => new PostgreSqlEngine() }, store);
    }

    protected async Task ExecuteAsync(string store, string sql, params (string Name, object Value)[] values)
    {
        await using var session = await Database(store).OpenAsync();
        var parameters = new SqlParameters();
        foreach (var (name, value) in values)
            parameters[name] = value;
        await session.ExecuteAsync(sql, parameters);
    }

    protected async Task<long> CountAsync(string store, string sql)
    {
        await using var session = await Database(store).OpenAsync();
        return await session.FirstAsync<long>(sql);
    }

    protected async Task<IReadOnlyList<string>> RowsAsync(string store, string sql)
    {
        await using var session = await Database(store).OpenAsync();
        return [.. (await session.QueryAsync<object>(sql)).Select(row => row.ToString()!)];
    }

    protected async Task<int> RunAsync(string store, params string[] command)
    {
        using var process = Start(store, command);
        return await EndAsync(process);
    }

    protected Process Start(string store, params string[] command)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] where = dialect switch
        {
            StoreDialect.Sqlite => ["--database", store["Data Source=".Length..]],
            StoreDialect.MySql => ["--mariadb", store],
            _ => ["--postgres", store]
        };
        foreach (var argument in new[] { DemoProgram.Path }.Concat(command).Append("--empty").Concat(where))
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <returns>The exit status.</returns>
    protected static async Task<int> EndAsync(Process process)
    {
        var output = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode is not 0 and not KILLED)
            await TestContext.Out.WriteLineAsync(output[1]);
        return process.ExitCode;
    }
}
