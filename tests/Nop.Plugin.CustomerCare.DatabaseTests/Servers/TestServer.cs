using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Servers;

/// <summary>An engine to run the same behaviours on; each fixture gets a database of its own there.</summary>
public abstract class TestServer : IAsyncDisposable
{
    /// <summary>Part of the names of what a fixture creates, so that runs at the same time don't meet.</summary>
    protected string UniqueName { get; } = "customercare_test_" + Guid.NewGuid().ToString("N")[..12];

    /// <summary>Why it can't be used here; null if it can.</summary>
    public virtual string? WhyMissing => null;

    public abstract Task<StoreDatabase> CreateAsync();

    public abstract ValueTask DisposeAsync();

    protected static string? Unset(string variable, string engine, string driver)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
            return $"No {engine} to test on: set {variable} to the connection string of a server on which databases may be created.";

        return File.Exists(Path.Combine(AppContext.BaseDirectory, driver + ".dll")) ? null : $"No driver for {engine}: {driver}.dll is not in {AppContext.BaseDirectory}.";
    }

    protected static string Setting(string variable)
    {
        return Environment.GetEnvironmentVariable(variable) ?? throw new InvalidOperationException($"{variable} is not set.");
    }

    protected static async Task RunAsync(Engine engine, string connectionString, string sql)
    {
        await using var connection = engine.Factory.CreateConnection()!;
        connection.ConnectionString = connectionString;
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
