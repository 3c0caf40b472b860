using System.Data.Common;
using NUnit.Framework;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.DatabaseTests.Servers;

namespace Nop.Plugin.CustomerCare.DatabaseTests;

/// <summary>What a transaction that the server gives up looks like from outside: it is done again, and once.</summary>
public class TransactionTests<TServer> : DatabaseFixture<TServer> where TServer : TestServer, new()
{
    [SetUp]
    public async Task AddRowsAsync()
    {
        await using var session = await Database.OpenAsync();
        await session.ExecuteAsync("delete from [CustomerCareMilestone]");
        foreach (var name in new[] { "a", "b" })
            await session.ExecuteAsync("insert into [CustomerCareMilestone] ([Name], [ReachedOnUtc]) values (@name, @zero)", Named(name));
    }

    [Test]
    public async Task TransactAsync_TwoThatWaitForEachOther_AreBothDoneAndEachOnce()
    {
        if (Database.Engine.Name == "SQLite")
            Assert.Ignore("SQLite has one writer at a time: two can't wait for each other.");

        var attempts = 0;
        using var bothHoldOne = new Barrier(2);
        await Task.WhenAll(BothAsync("a", "b"), BothAsync("b", "a"));

        Assert.That(attempts, Is.GreaterThan(2), "the server gave one of them up");
        await using var session = await Database.OpenAsync();
        var reached = await session.QueryAsync<DateTime>("select [ReachedOnUtc] from [CustomerCareMilestone]");
        Assert.That(reached, Is.EqualTo(new[] { Zero.AddDays(2), Zero.AddDays(2) }), "each has moved each row by a day");

        Task BothAsync(string first, string second)
        {
            var isFirstTry = true;
            return Task.Run(() => Database.TransactAsync(async session =>
            {
                Interlocked.Increment(ref attempts);
                await MoveAsync(session, first);
                if (isFirstTry)
                {
                    isFirstTry = false;
                    bothHoldOne.SignalAndWait(TimeSpan.FromSeconds(20));
                }

                await MoveAsync(session, second);
            }));
        }
    }

    [Test]
    public async Task TransactAsync_WorkThatFails_LeavesNothingAndIsNotDoneAgain()
    {
        var attempts = 0;
        Assert.ThrowsAsync<InvalidOperationException>(() => Database.TransactAsync(async session =>
        {
            attempts++;
            await MoveAsync(session, "a");
            throw new InvalidOperationException("no");
        }));

        await using var session = await Database.OpenAsync();
        Assert.That(attempts, Is.EqualTo(1));
        Assert.That(await session.FirstAsync<DateTime>("select [ReachedOnUtc] from [CustomerCareMilestone] where [Name] = 'a'"), Is.EqualTo(Zero));
    }

    [Test]
    public async Task TransactAsync_WrongStatement_IsNotDoneAgain()
    {
        var attempts = 0;
        await Assert.ThatAsync(
            () => Database.TransactAsync(session =>
            {
                attempts++;
                return session.ExecuteAsync("update [CustomerCareNothing] set [No] = 1");
            }),
            Throws.InstanceOf<DbException>());

        Assert.That(attempts, Is.EqualTo(1));
    }

    [Test]
    public async Task Statement_CancelledByItsRequest_EndsOnTheServer()
    {
        if (Database.Engine is not PostgreSqlEngine)
            Assert.Ignore("Only PostgreSQL is asked what it is doing.");

        using var request = new CancellationTokenSource();
        await using var waiting = await Database.OpenAsync();
        var statement = waiting.QueryAsync<int>("select 1 from pg_sleep(60) where 'cancelled by its request' is not null", cancellation: request.Token);
        Assert.That(await RunningAsync(1), Is.EqualTo(1));
        await request.CancelAsync();

        await Assert.ThatAsync(() => statement, Throws.InstanceOf<OperationCanceledException>());
        Assert.That(await RunningAsync(0), Is.Zero, "the server doesn't go on with it");
    }

    private static readonly DateTime Zero = new(2026, 3, 2, 9, 0, 0);

    private static SqlParameters Named(string name) => new() { ["name"] = name, ["zero"] = Zero };

    private static async Task MoveAsync(StoreSession session, string name)
    {
        var reached = await session.FirstAsync<DateTime>(
            $"select [ReachedOnUtc] from [CustomerCareMilestone]{session.Engine.LockHint} where [Name] = @name{session.Engine.LockClause}", new SqlParameters { ["name"] = name });
        await session.ExecuteAsync("update [CustomerCareMilestone] set [ReachedOnUtc] = @next where [Name] = @name", new SqlParameters { ["name"] = name, ["next"] = reached.AddDays(1) });
    }

    private async Task<int> RunningAsync(int expected)
    {
        await using var session = await Database.OpenAsync();
        var running = -1;
        for (var tries = 0; tries < 100 && running != expected; tries++)
        {
            await Task.Delay(50);
            running = await session.FirstAsync<int>("select count(*) from pg_stat_activity where query like '%cancelled by its ' || 'request%' and state = 'active' and pid <> pg_backend_pid()");
        }

        return running;
    }
}
