using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>Runs a fixture once on each engine; one that isn't there is skipped with the reason.</summary>
[TestFixture(typeof(Sqlite))]
[TestFixture(typeof(PostgreSql))]
[TestFixture(typeof(MySql))]
[TestFixture(typeof(SqlServer))]
public abstract class DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private TServer? _server;

    protected StoreDatabase Database { get; private set; } = null!;

    /// <summary>Whether the fixture begins with all tables made.</summary>
    protected virtual bool WithTables => true;

    [OneTimeSetUp]
    public async Task CreateDatabase()
    {
        var server = new TServer();
        if (server.WhyMissing is { } reason)
            Assert.Ignore(reason);

        _server = server;
        Database = await server.CreateAsync();
        if (WithTables)
            await new SchemaInstallation(Database, TimeProvider.System).ExecuteAsync();
    }

    [OneTimeTearDown]
    public async Task DropDatabase()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
