using System.Globalization;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Tasks;

/// <summary>Finds in the store's own tables what was missed when it happened. Runs that come late, twice or on several nodes at once record the same.</summary>
public sealed class RecoveryTask(HostEdge edge, Deferred<FindMissed> missed, Deferred<AlertTroubles> troubles, Deferred<HostLog> log) : IScheduleTask
{
    // The host gives its own call for a task up after a hundred seconds.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(40);

    public async Task ExecuteAsync()
    {
        await edge.RunAsync("look for messages and replies that were missed", LookAsync);
    }

    private async Task LookAsync()
    {
        var failed = new List<FailedTrace>();
        var tally = await missed.Value.ExecuteAsync(Budget, failed);
        foreach (var one in failed)
            await troubles.Value.TryAsync(
                string.Create(CultureInfo.InvariantCulture, $"record what it found in the store's tables ({WireName.Of(one.Trace.Kind)} {one.Trace.Cursor.Id})"),
                () => Task.FromException(one.Exception));
        if (tally.Recorded > 0)
            await log.Value.InformationAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"Customer care found {tally.Recorded} messages and replies in the store's tables that it had missed when they came in, and recorded them at their own time."));
    }
}
