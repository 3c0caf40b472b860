using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class SchemaRemovalTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    [Test]
    public async Task ExecuteAsync_FilesOfReplies_OnlyThoseOfQueuedMailsAndOfOthersStay()
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync("create table [Download] ([Id] int not null primary key)");
        await session.ExecuteAsync("create table [QueuedEmail] ([Id] int not null primary key, [AttachedDownloadId] int not null)");
        await session.ExecuteAsync("insert into [Download] ([Id]) values (1), (2), (3)");
        await session.ExecuteAsync("insert into [QueuedEmail] ([Id], [AttachedDownloadId]) values (7, 2), (8, 0)");
        await session.ExecuteAsync("drop table [CustomerCareAttachment]");
        await session.ExecuteAsync("create table [CustomerCareAttachment] ([DownloadId] int not null)");
        await session.ExecuteAsync("insert into [CustomerCareAttachment] ([DownloadId]) values (1), (2)");

        await new SchemaRemoval(Database).ExecuteAsync();
        await new SchemaRemoval(Database).ExecuteAsync();

        Assert.That(await session.FirstAsync<long>("select count(*) from [Download] where [Id] in (2, 3)"), Is.EqualTo(2));
        Assert.That(await session.FirstAsync<long>("select count(*) from [Download] where [Id] = 1"), Is.Zero);
    }
}
