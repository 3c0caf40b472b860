using Nop.Plugin.CustomerCare.Inquiries.Recovery;

namespace Nop.Plugin.CustomerCare.Data;

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

    public Task SetThroughAsync(DateTime utc, CancellationToken cancellation = default)
    {
        return _milestones.SetAsync(THROUGH, utc, cancellation);
    }

    public async Task<bool> TakeTurnAsync(TimeSpan duration, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await Insert.ExecuteAsync(session, [[TURN, DateTime.UnixEpoch]], cancellation);
        return await SetTurnAsync(session, session.Engine.DatabaseClock("@seconds"), $"and [ReachedOnUtc] < {session.Engine.DatabaseClock()}", duration, cancellation) == 1;
    }

    public async Task KeepTurnAsync(TimeSpan duration, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        await SetTurnAsync(session, session.Engine.DatabaseClock("@seconds"), string.Empty, duration, cancellation);
    }

    public Task EndTurnAsync(CancellationToken cancellation = default)
    {
        return _milestones.SetAsync(TURN, DateTime.UnixEpoch, cancellation);
    }

    private static Task<int> SetTurnAsync(StoreSession session, string until, string condition, TimeSpan duration, CancellationToken cancellation)
    {
        return session.ExecuteAsync(
            $"update [CustomerCareMilestone] set [ReachedOnUtc] = {until} where [Name] = @name {condition}",
            new SqlParameters { ["name"] = TURN, ["seconds"] = (int)duration.TotalSeconds },
            cancellation);
    }
}
