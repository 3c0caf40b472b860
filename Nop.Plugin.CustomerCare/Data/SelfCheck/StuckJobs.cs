using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Data.SelfCheck;

/// <summary>Long work that nobody gets done with.</summary>
public sealed class StuckJobs(StoreDatabase database)
{
    /// <summary>How many jobs wait to be taken up, by nobody's lease, and when the oldest was made, UTC.</summary>
    public async Task<(int Count, DateTime? OldestOnUtc)> WaitingAsync(CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (await session.ReadAsync(
            $"select count(*), min([CreatedOnUtc]) from [CustomerCareJob] where [State] in (@waiting, @running) and ([LeaseUntilUtc] is null or [LeaseUntilUtc] < {session.Engine.DatabaseClock()})",
            new SqlParameters { ["waiting"] = WireName.Of(JobState.Waiting), ["running"] = WireName.Of(JobState.Running) },
            reader => (reader.Count(0), reader.Instant(1)),
            cancellation))[0];
    }

    /// <summary>How many jobs failed since then.</summary>
    public async Task<int> FailedAsync(DateTime sinceUtc, CancellationToken cancellation = default)
    {
        await using var session = await database.OpenAsync(cancellation);
        return (int)await session.FirstAsync<long>(
            "select count(*) from [CustomerCareJob] where [State] = @failed and [FinishedOnUtc] >= @since",
            new SqlParameters { ["failed"] = WireName.Of(JobState.Failed), ["since"] = sinceUtc },
            cancellation);
    }
}
