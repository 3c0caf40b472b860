using System.Reflection;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;

namespace Nop.Plugin.CustomerCare.DatabaseTests.Schema;

/// <summary>Both roads to today's tables, made at once or by steps from the first ones, end alike; also where a step broke off at any statement, and on several nodes at once.</summary>
public class UpgradeTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private IReadOnlyList<string> _today = [];

    protected override bool WithTables => false;

    [OneTimeSetUp]
    public async Task ReadToday()
    {
        await InstallAsync();
        _today = await Catalogue.ReadAsync(Database);
        Assert.That(_today, Has.Count.GreaterThan(100));
    }

    [SetUp]
    [TearDown]
    public async Task RemoveAll()
    {
        if (Database is not null)
            await new SchemaRemoval(Database).ExecuteAsync();
    }

    [Test]
    public async Task Upgrade_FromTheFirstTables_EndsAsMadeToday()
    {
        await MakeFirstAsync();
        Assert.That(await Catalogue.ReadAsync(Database), Is.Not.EqualTo(_today), "The first tables differ from today's.");
        await AddRowsAsync();

        await InstallAsync();

        await ExpectTodayAsync();
        await ExpectRowsAsync();
    }

    [Test]
    public async Task Upgrade_BrokenOffAtAnyStatement_EndsTheSame()
    {
        var statements = new SchemaScripts(Database.Engine).Steps().SelectMany(step => step.Statements).ToList();
        for (var done = 0; done <= statements.Count; done++)
        {
            await new SchemaRemoval(Database).ExecuteAsync();
            await MakeFirstAsync();
            await AddRowsAsync();
            await RunAsync(statements.Take(done));

            await InstallAsync();

            await ExpectTodayAsync($"after {done} statements");
            await ExpectRowsAsync();
        }
    }

    [Test]
    public async Task Upgrade_OnFourNodesAtOnce_HappensOnce()
    {
        await MakeFirstAsync();
        await AddRowsAsync();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(InstallAsync)));

        await ExpectTodayAsync();
        await ExpectRowsAsync();
        Assert.That(await VersionsAsync(), Is.EqualTo(Enumerable.Range(1, Latest).Select(version => (long)version)));
    }

    [TestCase(3)]
    [TestCase(7)]
    [TestCase(int.MaxValue)]
    public async Task Install_AfterAnOlderPluginsTryThatBrokeOff_EndsAsMadeToday(int statements)
    {
        await RunAsync(First().Take(statements));

        await InstallAsync();

        await ExpectTodayAsync();
        Assert.That(await VersionsAsync(), Is.EqualTo(new long[] { Latest }));
    }

    private int Latest => new SchemaScripts(Database.Engine).Version;

    private Task InstallAsync()
    {
        return new SchemaInstallation(Database, TimeProvider.System).ExecuteAsync();
    }

    private async Task MakeFirstAsync()
    {
        await RunAsync(First());
        await ExecuteAsync("insert into [CustomerCareSchema] ([Version], [AppliedOnUtc]) values (1, '2026-11-27 12:00:00')");
    }

    private static IReadOnlyList<SchemaStatement> First()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Nop.Plugin.CustomerCare.DatabaseTests.Schema.Version1.{typeof(TServer).Name}.sql")!;
        using var reader = new StreamReader(stream);
        return SchemaScripts.Split(reader.ReadToEnd());
    }

    private async Task RunAsync(IEnumerable<SchemaStatement> statements)
    {
        await using var session = await Database.OpenAsync();
        foreach (var statement in statements)
            await session.ExecuteScriptAsync(statement.Sql, CancellationToken.None);
    }

    private async Task AddRowsAsync()
    {
        await ExecuteAsync("insert into [CustomerCareBusinessCalendar] ([Name], [Version], [Definition], [CreatedOnUtc]) values ('Shop', 1, '{}', '2026-11-27 12:00:00')");
        await ExecuteAsync("insert into [CustomerCareMilestone] ([Name], [ReachedOnUtc]) values ('kept', '2026-11-27 12:00:00')");
    }

    private async Task ExpectRowsAsync()
    {
        await using var session = await Database.OpenAsync();
        Assert.That(await session.QueryAsync<string>("select [Name] from [CustomerCareBusinessCalendar]"), Is.EqualTo(new[] { "Shop" }));
        Assert.That(await session.QueryAsync<string>("select [Name] from [CustomerCareMilestone]"), Is.EqualTo(new[] { "kept" }));
    }

    private async Task ExpectTodayAsync(string when = "")
    {
        Assert.That(await Catalogue.ReadAsync(Database), Is.EqualTo(_today), when);
        Assert.That((await VersionsAsync()).Max(), Is.EqualTo(Latest), when);
    }

    private async Task<IReadOnlyList<long>> VersionsAsync()
    {
        await using var session = await Database.OpenAsync();
        return await session.QueryAsync<long>("select [Version] from [CustomerCareSchema] order by [Version]");
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(sql);
    }
}
