using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Data.Inquiries;

/// <summary>Two milestones: how far recovery has come, and until when somebody has the turn. The second goes by the database's clock.</summary>
public sealed class RecoveryProgress(StoreDatabase database) : IRecoveryProgress
{
    private const string THROUGH = "recovery-through";
    private const string TURN = "recovery-turn";

    private static readonly RowInsert Insert = new(Tables.Milestone, ["Name", "ReachedOnUtc"], "Name");

    private readonly MilestoneRepository _milestones = new(database);

    public async Task<DateTime?> InstalledOnUtcAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.FirstAsync<DateTime?>("select min([AppliedOnUtc]) from [CustomerCareSchema]", null, cancellation)).AsUtc();
    }

    public Task<DateTime?> ThroughUtcAsync(CancellationToken cancellation = default)
    {
        return _milestones.FindAsync(THROUGH, cancellation);
    }

    public Task SetThroughAsync(RecoveryTurn turn, DateTime utc, CancellationToken cancellation = default)
    {
        return WhileItIsMineAsync(turn, session => SetAsync(session, THROUGH, utc, cancellation), cancellation);
    }

    public Task<RecoveryTurn?> TakeTurnAsync(TimeSpan duration, CancellationToken cancellation = default)
    {
        return database.TransactAsync(
            async session =>
            {
                await Insert.ExecuteAsync(session, [[TURN, DateTime.UnixEpoch]], cancellation);
                return (await LockAsync(session, cancellation)).IsOver == 1 ? await ExtendAsync(session, duration, cancellation) : null;
            },
            cancellation);
    }

    public async Task<RecoveryTurn?> KeepTurnAsync(RecoveryTurn turn, TimeSpan duration, CancellationToken cancellation = default)
    {
        RecoveryTurn? kept = null;
        await WhileItIsMineAsync(turn, async session => kept = await ExtendAsync(session, duration, cancellation), cancellation);
        return kept;
    }

    public Task EndTurnAsync(RecoveryTurn turn, CancellationToken cancellation = default)
    {
        return WhileItIsMineAsync(turn, session => SetAsync(session, TURN, DateTime.UnixEpoch, cancellation), cancellation);
    }

    private Task WhileItIsMineAsync(RecoveryTurn turn, Func<StoreSession, Task> work, CancellationToken cancellation)
    {
        return database.TransactAsync(
            async session =>
            {
                if ((await LockAsync(session, cancellation)).ReachedOnUtc.AsUtc() == turn.UntilUtc)
                    await work(session);
            },
            cancellation);
    }

    private static async Task<Row> LockAsync(StoreSession session, CancellationToken cancellation)
    {
        var engine = session.Engine;
        return await session.FirstAsync<Row>(
            $"select [ReachedOnUtc], case when [ReachedOnUtc] < {engine.DatabaseClock()} then 1 else 0 end as [IsOver] "
                + $"from [CustomerCareMilestone]{engine.LockHint} where [Name] = @name{engine.LockClause}",
            new SqlParameters { ["name"] = TURN },
            cancellation) ?? new Row();
    }

    private static async Task<RecoveryTurn> ExtendAsync(StoreSession session, TimeSpan duration, CancellationToken cancellation)
    {
        var until = await session.FirstAsync<DateTime>(
            $"select {session.Engine.DatabaseClock("@seconds")}", new SqlParameters { ["seconds"] = (int)duration.TotalSeconds }, cancellation);
        await SetAsync(session, TURN, until.AsUtc(), cancellation);
        return new RecoveryTurn(until.AsUtc());
    }

    private static Task SetAsync(StoreSession session, string name, DateTime utc, CancellationToken cancellation)
    {
        return MilestoneRepository.SetAsync(session, name, utc, cancellation);
    }

    private sealed class Row
    {
        public DateTime ReachedOnUtc { get; set; }
        public int IsOver { get; set; }
    }
}
