using Nop.Plugin.CustomerCare.Sla.Alerts;

namespace Nop.Plugin.CustomerCare.Data.Jobs;

/// <summary>Keeps milestones in the store's database, for all nodes.</summary>
public sealed class MilestoneRepository(StoreDatabase database) : IMilestones
{
    private static readonly RowInsert Insert = new(Tables.Milestone, ["Name", "ReachedOnUtc"], "Name");

    public async Task<DateTime?> FindAsync(string name, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.FirstAsync<DateTime?>(
            "select [ReachedOnUtc] from [CustomerCareMilestone] where [Name] = @name", new SqlParameters { ["name"] = name }, cancellation)).AsUtc();
    }

    public Task SetAsync(string name, DateTime reachedOnUtc, CancellationToken cancellation = default)
    {
        return database.TransactAsync(session => SetAsync(session, name, reachedOnUtc, cancellation), cancellation);
    }

    internal static async Task SetAsync(StoreSession session, string name, DateTime reachedOnUtc, CancellationToken cancellation)
    {
        await Insert.ExecuteAsync(session, [[name, reachedOnUtc]], cancellation);
        await session.ExecuteAsync(
            "update [CustomerCareMilestone] set [ReachedOnUtc] = @reached where [Name] = @name",
            new SqlParameters { ["name"] = name, ["reached"] = reachedOnUtc },
            cancellation);
    }
}
