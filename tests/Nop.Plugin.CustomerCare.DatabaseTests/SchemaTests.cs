using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class SchemaTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    protected override bool WithTables => false;

    [SetUp]
    [TearDown]
    public async Task RemoveAll()
    {
        if (Database is not null)
            await new SchemaRemoval(Database).ExecuteAsync();
    }

    [Test]
    public async Task Install_Twice_LeavesOneVersion()
    {
        await InstallAsync();
        await InstallAsync();

        Assert.That(await VersionsAsync(), Is.EqualTo(new long[] { new SchemaScripts(Database.Engine).Version }));
    }

    [Test]
    public async Task Install_AfterATryThatBrokeOff_MakesTheRest()
    {
        await using (var session = await Database.OpenAsync())
        {
            foreach (var statement in new SchemaScripts(Database.Engine).Schema().Take(4))
                await session.ExecuteScriptAsync(statement.Sql, CancellationToken.None);
        }

        await InstallAsync();

        Assert.That(await TablesAsync(), Is.EqualTo(Tables.InOrderOfRemoval));
        Assert.That(await VersionsAsync(), Is.EqualTo(new long[] { new SchemaScripts(Database.Engine).Version }));
    }

    [Test]
    public async Task Install_OnFourNodesAtOnce_MakesItOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(InstallAsync)));

        Assert.That(await TablesAsync(), Is.EqualTo(Tables.InOrderOfRemoval));
        Assert.That(await VersionsAsync(), Is.EqualTo(new long[] { new SchemaScripts(Database.Engine).Version }));
    }

    [Test]
    public async Task Install_TablesOfANewerPlugin_IsRefused()
    {
        await InstallAsync();
        await using (var session = await Database.OpenAsync())
            await session.ExecuteAsync("update [CustomerCareSchema] set [Version] = 99");

        Assert.That(InstallAsync, Throws.TypeOf<StoreDatabaseException>().With.Message.Contains("99"));
    }

    [Test]
    public async Task Remove_Twice_LeavesNothing()
    {
        await InstallAsync();

        await new SchemaRemoval(Database).ExecuteAsync();
        await new SchemaRemoval(Database).ExecuteAsync();

        Assert.That(await TablesAsync(), Is.Empty);
    }

    private Task InstallAsync()
    {
        return new SchemaInstallation(Database, TimeProvider.System).ExecuteAsync();
    }

    private async Task<IReadOnlyList<long>> VersionsAsync()
    {
        await using var session = await Database.OpenAsync();
        return await session.QueryAsync<long>("select [Version] from [CustomerCareSchema]");
    }

    private async Task<IReadOnlyList<string>> TablesAsync()
    {
        await using var session = await Database.OpenAsync();
        var there = new List<string>();
        foreach (var table in Tables.InOrderOfRemoval)
        {
            try
            {
                await session.FirstAsync<long>($"select count(*) from [{table}]");
                there.Add(table);
            }
            catch (System.Data.Common.DbException)
            {
                // No such table.
            }
        }

        return there;
    }
}
