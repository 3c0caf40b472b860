using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class UnsentMailTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    [OneTimeSetUp]
    public async Task CreateQueue()
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync(
            "create table [QueuedEmail] ([Id] int not null primary key, [Subject] varchar(1000) null, [Body] varchar(4000) null, [SentTries] int not null, [SentOnUtc] timestamp null)"
                .Replace("timestamp", Database.Engine.Name.Contains("SQL Server", StringComparison.Ordinal) ? "datetime2" : "timestamp", StringComparison.Ordinal));
        await session.ExecuteAsync("insert into [QueuedEmail] ([Id], [Subject], [Body], [SentTries], [SentOnUtc]) values (1, 'a', 'b', 0, null), (2, 'a', 'b', 1, null)");
        await session.ExecuteAsync(
            "insert into [QueuedEmail] ([Id], [Subject], [Body], [SentTries], [SentOnUtc]) values (3, 'a', 'b', 0, @now)",
            new SqlParameters { ["now"] = new DateTime(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc) });
    }

    [TestCase(1, true)]
    [TestCase(2, false, Description = "The host has tried to send it.")]
    [TestCase(3, false, Description = "Sent.")]
    [TestCase(4, false, Description = "Gone.")]
    public async Task RewriteAsync_Mail_OnlyBeforeAnybodyTriedToSendIt(int id, bool isRewritten)
    {
        Assert.That(await new UnsentMails(Database).RewriteAsync(id, "Parcel [CC-1-0]", "<p>More</p>"), Is.EqualTo(isRewritten));

        await using var session = await Database.OpenAsync();
        var body = await session.FirstAsync<string>("select [Body] from [QueuedEmail] where [Id] = @id", new SqlParameters { ["id"] = id });
        Assert.That(body, Is.EqualTo(isRewritten ? "<p>More</p>" : id == 4 ? null : "b"));
    }
}
