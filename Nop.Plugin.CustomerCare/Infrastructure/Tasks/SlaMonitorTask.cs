using System.Globalization;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Tasks;

/// <summary>
/// Records promises that have been broken since the last look. It reads that from the clocks, so a run that came late, twice or not at all changes nothing.
/// </summary>
public sealed class SlaMonitorTask(HostEdge edge, Deferred<SelfRepair> repair, Deferred<BreachRepository> breaches, Deferred<HostLog> log) : IScheduleTask
{
    private const int BATCH = 200;
    private const int BATCHES_A_RUN = 50;

    public async Task ExecuteAsync()
    {
        await edge.RunAsync("complete its installation", () => repair.Value.ExecuteAsync());
        await edge.RunAsync("look for broken promises", LookAsync);
    }

    private async Task LookAsync()
    {
        var count = 0;
        var inquiries = new SortedSet<long>();
        for (var batch = 0; batch < BATCHES_A_RUN; batch++)
        {
            var found = await breaches.Value.RecordNewAsync(BATCH);
            count += found.Count;
            inquiries.UnionWith(found.Select(breach => breach.InquiryId));
            if (found.Count < BATCH)
                break;
        }

        if (count > 0)
            await log.Value.InformationAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"Customer care found {count} newly broken promises; inquiries concerned: {string.Join(", ", inquiries.Take(10))}{(inquiries.Count > 10 ? " and others" : "")}."));
    }
}
