using Nop.Plugin.CustomerCare.Data;
using Npgsql;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Servers;

public sealed class PostgreSql : TestServer
{
    private const string Variable = "CUSTOMERCARE_POSTGRES";

    private readonly PostgreSqlEngine _engine = new();

    public override string? WhyMissing => Unset(Variable, "PostgreSQL", "Npgsql");

    public override async Task<StoreDatabase> CreateAsync()
    {
        await RunAsync(_engine, Setting(Variable), $"create database {UniqueName}");
        return new StoreDatabase(_engine, new NpgsqlConnectionStringBuilder(Setting(Variable)) { Database = UniqueName }.ConnectionString);
    }

    public override async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await RunAsync(_engine, Setting(Variable), $"drop database if exists {UniqueName} with (force)");
    }
}
