using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>Whether imports, rebuilds and other long work get done.</summary>
public sealed class JobsCheck(StuckJobs jobs, TimeProvider clock) : ISelfCheck
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<Finding>> ExecuteAsync(CancellationToken cancellation)
    {
        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var (count, oldest) = await jobs.WaitingAsync(cancellation);
        return [Judge(count, oldest, await jobs.FailedAsync(nowUtc - Lately, cancellation), nowUtc)];
    }

    /// <param name="waiting">Jobs that nobody has in hand.</param>
    internal static Finding Judge(int waiting, DateTime? oldestOnUtc, int failed, DateTime nowUtc)
    {
        var finding = oldestOnUtc is { } oldest && nowUtc - oldest > Patience
            ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Jobs.Stuck", waiting, oldest).Remedy("Plugins.CustomerCare.SelfCheck.Jobs.Stuck.Do", CheckPlace.ScheduleTasks)
            : failed > 0
                ? Finding.Attention("Plugins.CustomerCare.SelfCheck.Jobs.Failed", failed, (int)Lately.TotalDays).Remedy("Plugins.CustomerCare.SelfCheck.Jobs.Failed.Do", CheckPlace.Jobs)
                : Finding.Ok("Plugins.CustomerCare.SelfCheck.Jobs.Done", waiting);
        return finding.Fact("waiting", waiting).Fact("oldest", SupportFact.Instant(oldestOnUtc)).Fact("failed", failed);
    }
}
