using System.Data.Common;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Servers;

public sealed class MySql : TestServer
{
    private const string Variable = "CUSTOMERCARE_MYSQL";

    public override string? WhyMissing => Unset(Variable, "MySQL or MariaDB", "MySqlConnector");

    public override async Task<StoreDatabase> CreateAsync()
    {
        var engine = new MySqlEngine();
        await RunAsync(engine, Setting(Variable), $"create database {UniqueName}");
        return new StoreDatabase(engine, new DbConnectionStringBuilder { ConnectionString = Setting(Variable), ["Database"] = UniqueName }.ConnectionString);
    }

    public override async ValueTask DisposeAsync()
    {
        await RunAsync(new MySqlEngine(), Setting(Variable), $"drop database if exists {UniqueName}");
    }
}
