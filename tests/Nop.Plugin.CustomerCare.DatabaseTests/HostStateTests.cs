using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;
using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

public class HostStateTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    private static readonly DateTime Now = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    [Test]
    public async Task ReplaceAsync_RowByRow_GivesWhatWasSeenBefore()
    {
        var states = new HostStates(Database);
        var (first, second) = (SourceKey.Of("a"), SourceKey.Of("b"));

        Assert.That(await states.ReplaceAsync("review", 1, first, Now), Is.Null);
        Assert.That(await states.ReplaceAsync("return", 1, second, Now), Is.Null);
        Assert.That(await states.ReplaceAsync("review", 1, first, Now), Is.EqualTo(first));
        Assert.That(await states.ReplaceAsync("review", 1, second, Now), Is.EqualTo(first));
        Assert.That(await states.ReplaceAsync("review", 1, second, Now), Is.EqualTo(second));
        Assert.That(await states.ReplaceAsync("review", 2, second, Now), Is.Null);
    }

    [Test]
    public async Task ReplaceAsync_AtOnce_KeepsOneRow()
    {
        var states = new HostStates(Database);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => states.ReplaceAsync("crowd", 1, SourceKey.Of("a"), Now))));

        await using var session = await Database.OpenAsync();
        Assert.That(await session.FirstAsync<long>("select count(*) from [CustomerCareHostState] where [Kind] = 'crowd'"), Is.EqualTo(1));
    }

    [Test]
    public async Task ReviewReplyAsync_HostsTable_GivesTheReply()
    {
        await using (var session = await Database.OpenAsync())
        {
            await session.ExecuteAsync("create table [ProductReview] ([Id] int not null primary key, [ReplyText] varchar(400) null)");
            await session.ExecuteAsync("insert into [ProductReview] ([Id], [ReplyText]) values (1, null), (2, 'Sorry!')");
        }

        var states = new HostStates(Database);

        Assert.That(await states.ReviewReplyAsync(1), Is.Null);
        Assert.That(await states.ReviewReplyAsync(2), Is.EqualTo("Sorry!"));
        Assert.That(await states.ReviewReplyAsync(3), Is.Null);
    }
}
