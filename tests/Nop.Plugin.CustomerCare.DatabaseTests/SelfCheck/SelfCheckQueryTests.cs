using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.SelfCheck;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.DatabaseTests.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

namespace Nop.Plugin.CustomerCare.DatabaseTests.SelfCheck;

/// <summary>What the self-check asks the database, on each engine; and what becomes of words that somebody typed into every column.</summary>
[FixtureLifeCycle(LifeCycle.SingleInstance)]
public class SelfCheckQueryTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    /// <summary>Short enough for every column.</summary>
    private const string TYPED = "x@leak.pl";

    private static readonly DateTime Now = DateTime.UtcNow;

    private static string[] Rest => ["QueuedEmail", "Log", "GenericAttribute", Tables.Job, Tables.Webhook];

    [OneTimeSetUp]
    public Task MakeHostTables()
    {
        return HostTables.CreateAsync(Database);
    }

    [SetUp]
    public async Task Empty()
    {
        foreach (var table in Rest)
            await ExecuteAsync($"delete from [{table}]");
    }

    [Test]
    public async Task SchemaState_FreshTables_AreCurrent()
    {
        var state = new SchemaState(Database);

        await state.ReachAsync();

        Assert.That(await state.FindAsync(), Is.EqualTo(state.Wanted));
        Assert.That((await new DatabaseCheck(state).ExecuteAsync(default)).Single().State, Is.EqualTo(CheckState.Ok));
    }

    [Test]
    public async Task HostColumns_OneTableIsGone_NamesItsColumnsOnly()
    {
        Assert.That(await new HostColumns(Database).MissingAsync(), Is.Empty);
        await ExecuteAsync("drop table [GenericAttribute]");
        try
        {
            Assert.That(await new HostColumns(Database).MissingAsync(), Is.EqualTo(HostColumns.Expected["GenericAttribute"].Select(column => $"GenericAttribute.{column}")));
            await ExecuteAsync("create table [GenericAttribute] ([Id] integer, [KeyGroup] varchar(40))");
            Assert.That(await new HostColumns(Database).MissingAsync(), Is.EqualTo(new[] { "GenericAttribute.Key" }));
        }
        finally
        {
            await ExecuteAsync("drop table if exists [GenericAttribute]");
            await ExecuteAsync("create table [GenericAttribute] ([Id] integer, [KeyGroup] varchar(40), [Key] varchar(200))");
        }
    }

    [Test]
    public async Task DatabaseTime_IsThatOfThisMachine()
    {
        Assert.That(await new DatabaseTime(Database).ReadAsync(), Is.EqualTo(DateTime.UtcNow).Within(TimeSpan.FromSeconds(30)));
    }

    [Test]
    public async Task MailQueue_CountsWhatShouldHaveLeft()
    {
        await MailAsync(1, Now.AddMinutes(-40), 0);
        await MailAsync(2, Now.AddMinutes(-50), 2, notBefore: Now.AddHours(1));
        await MailAsync(3, Now.AddMinutes(-60), 0, sent: Now);
        await MailAsync(4, Now.AddMinutes(-70), 3);
        await MailAsync(5, Now.AddMinutes(-20), 1, notBefore: Now.AddMinutes(-1));
        await MailAsync(6, Now.AddDays(-9), 3);

        var (count, oldest) = await new MailQueueState(Database).WaitingAsync(Now);

        Assert.That(count, Is.EqualTo(2));
        Assert.That(oldest, Is.EqualTo(Now.AddMinutes(-40)).Within(TimeSpan.FromSeconds(1)));
        Assert.That(await new MailQueueState(Database).GivenUpAsync(Now.AddDays(-7)), Is.EqualTo(1));
        Assert.That((await new MailQueueCheck(new MailQueueState(Database), TimeProvider.System).ExecuteAsync(default)).Select(finding => finding.Name), Is.EqualTo(new[] { "Waits", "GivenUp" }));
    }

    [Test]
    public async Task StuckJobs_NobodyHoldsThem_AreCounted()
    {
        await JobAsync("waiting", Now.AddHours(-2));
        await JobAsync("running", Now.AddHours(-3), leaseUntil: Now.AddMinutes(-1));
        await JobAsync("running", Now.AddHours(-4), leaseUntil: Now.AddHours(1));
        await JobAsync("draft", Now.AddHours(-5));
        await JobAsync("failed", Now.AddHours(-6), finished: Now.AddHours(-5));
        await JobAsync("failed", Now.AddDays(-60), finished: Now.AddDays(-60));
        var jobs = new StuckJobs(Database);

        var (count, oldest) = await jobs.WaitingAsync();

        Assert.That((count, await jobs.FailedAsync(Now.AddDays(-7))), Is.EqualTo((2, 1)));
        Assert.That(oldest, Is.EqualTo(Now.AddHours(-3)).Within(TimeSpan.FromSeconds(1)));
    }

    [Test]
    public async Task FailingWebhooks_ThoseThatAreOff_AreNobodysConcern()
    {
        await WebhookAsync("on", true, Now);
        await WebhookAsync("off", false, Now);

        var found = await new FailingWebhooks(Database).ReadAsync();

        Assert.That(found.Select(webhook => (webhook.Name, webhook.FailingSinceOnUtc is null)), Is.EqualTo(new[] { ("on", false) }));
    }

    [Test]
    public async Task OwnLogLines_NewestFirst_OnlyErrorsThatNameUs()
    {
        await LogAsync(1, 40, "Customer care could not x", "a", Now.AddHours(-3));
        await LogAsync(2, 40, "Somebody else's", "at Nop.Plugin.Other.X()", Now);
        await LogAsync(3, 20, "Customer care erased", "b", Now);
        await LogAsync(4, 50, "Error while running the task", "at Nop.Plugin.CustomerCare.Infrastructure.HostEdge.RunAsync()", Now.AddHours(-1));
        await LogAsync(5, 40, "Customer care could not y", null, Now.AddDays(-9));

        var lines = await new OwnLogLines(Database).ReadAsync(Now.AddDays(-7));

        Assert.That(lines.Select(line => line.Id), Is.EqualTo(new[] { 4, 1 }));
        Assert.That(LogCheck.Judge(lines, Now).Facts["where"].Text, Is.EqualTo("Nop.Plugin.CustomerCare.Infrastructure.HostEdge"));
    }

    [Test]
    public async Task FoldedCards_OursAreForgotten()
    {
        foreach (var (id, group, key) in new[] { (1, "Customer", "CustomerCare.settings-capture"), (2, "Customer", "OtherPage.card"), (3, "Order", "CustomerCare.x") })
            await HostTables.InsertAsync(Database, "GenericAttribute", ("Id", id), ("KeyGroup", group), ("Key", key));

        await new FoldedCards(Database).ForgetAsync();

        await using var session = await Database.OpenAsync();
        Assert.That(await session.QueryAsync<int>("select [Id] from [GenericAttribute] order by [Id]"), Is.EqualTo(new[] { 2, 3 }));
    }

    [Test]
    public async Task SupportFile_SomebodyTypedIntoEveryColumn_TellsNothingOfIt()
    {
        await MailAsync(1, Now.AddHours(-9), 0);
        await LogAsync(1, 40, $"Customer care could not {TYPED}", $"{TYPED}: {TYPED}Exception at Nop.Plugin.CustomerCare.{TYPED}.X()", Now);
        await JobAsync("failed", Now, finished: Now);
        await WebhookAsync(TYPED, true, Now);
        ISelfCheck[] checks =
        [
            new DatabaseCheck(new SchemaState(Database)), new HostTablesCheck(new HostColumns(Database)), new ClockCheck(new DatabaseTime(Database), TimeProvider.System),
            new MailQueueCheck(new MailQueueState(Database), TimeProvider.System), new WebhooksCheck(new FailingWebhooks(Database)), new JobsCheck(new StuckJobs(Database), TimeProvider.System),
            new LogCheck(new OwnLogLines(Database), TimeProvider.System)
        ];
        var lines = new List<SelfCheckLine>();
        foreach (var check in checks)
            lines.AddRange((await check.ExecuteAsync(default)).Select(finding => new SelfCheckLine(CheckTopic.Log, finding)));

        var file = System.Text.Encoding.UTF8.GetString(SupportFile.Write(new SelfCheckReport(Now, lines)));

        Assert.That(lines.SelectMany(line => line.Finding.Values).Count(value => $"{value}".Contains(TYPED, StringComparison.Ordinal)), Is.EqualTo(2), "the page's reader sees a name and a message");
        Assert.That(lines.Select(line => line.Finding.Name), Does.Contain("Waits").And.Contain("Failing").And.Contain("Failed").And.Contain("Errors"));
        Assert.That(file, Does.Not.Contain("leak").And.Not.Contain("@"));
    }

    private async Task ExecuteAsync(string sql, SqlParameters? parameters = null)
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(sql, parameters);
    }

    private Task MailAsync(int id, DateTime created, int tries, DateTime? sent = null, DateTime? notBefore = null)
    {
        return HostTables.InsertAsync(
            Database, "QueuedEmail", ("Id", id), ("CreatedOnUtc", created), ("SentTries", tries), ("SentOnUtc", sent), ("DontSendBeforeDateUtc", notBefore), ("To", TYPED), ("Subject", TYPED), ("Body", TYPED));
    }

    private Task LogAsync(int id, int level, string message, string? details, DateTime created)
    {
        return HostTables.InsertAsync(Database, "Log", ("Id", id), ("LogLevelId", level), ("ShortMessage", message), ("FullMessage", details), ("CreatedOnUtc", created));
    }

    private Task JobAsync(string state, DateTime created, DateTime? leaseUntil = null, DateTime? finished = null)
    {
        return ExecuteAsync(
            "insert into [CustomerCareJob] ([Kind], [Title], [State], [Parameters], [Error], [CreatedBy], [Done], [Total], [CreatedOnUtc], [LeaseUntilUtc], [FinishedOnUtc]) "
                + "values (@typed, @typed, @state, @typed, @typed, @typed, 0, 0, @created, @lease, @finished)",
            new SqlParameters { ["typed"] = TYPED, ["state"] = state, ["created"] = created, ["lease"] = leaseUntil, ["finished"] = finished });
    }

    private Task WebhookAsync(string name, bool isOn, DateTime? failingSince)
    {
        return ExecuteAsync(
            "insert into [CustomerCareWebhook] ([Name], [Url], [Secret], [Events], [IsEnabled], [CreatedOnUtc], [ChangedOnUtc], [FailingSinceOnUtc], [SeenEventId]) "
                + "values (@name, @typed, @typed, @typed, @on, @now, @now, @since, 0)",
            new SqlParameters { ["name"] = name, ["typed"] = TYPED, ["on"] = isOn, ["now"] = Now, ["since"] = failingSince });
    }
}
