using System.Data.Common;
using Nop.Plugin.CustomerCare.Data;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Servers;

/// <summary>Needs Microsoft.Data.SqlClient.dll beside the tests: too large to bring along for a server that few have.</summary>
public sealed class SqlServer : TestServer
{
    private const string Variable = "CUSTOMERCARE_TEST_SQLSERVER";

    public override string? WhyMissing => Unset(Variable, "SQL Server", "Microsoft.Data.SqlClient");

    public override async Task<StoreDatabase> CreateAsync()
    {
        var engine = new SqlServerEngine();
        await RunAsync(engine, Setting(Variable), $"create database [{UniqueName}]");
        return new StoreDatabase(engine, new DbConnectionStringBuilder { ConnectionString = Setting(Variable), ["Initial Catalog"] = UniqueName }.ConnectionString);
    }

    public override async ValueTask DisposeAsync()
    {
        await RunAsync(new SqlServerEngine(), Setting(Variable), $"alter database [{UniqueName}] set single_user with rollback immediate; drop database [{UniqueName}]");
    }
}
