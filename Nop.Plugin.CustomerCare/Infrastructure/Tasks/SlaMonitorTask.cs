using System.Globalization;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Summaries;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Tasks;

/// <summary>
/// Acknowledges what came in, records promises that have been broken since the last look, alerts staff and sends managers their summary. It reads all that from logs and clocks, so a run that came
/// late, twice or not at all changes nothing but the time of the mails.
/// </summary>
public sealed class SlaMonitorTask(
    HostEdge edge,
    Deferred<SelfRepair> repair,
    Deferred<SendAcknowledgements> acknowledgements,
    Deferred<BreachRepository> breaches,
    Deferred<SendAlerts> alerts,
    Deferred<SendSummaries> summaries,
    Deferred<HostLog> log) : IScheduleTask
{
    private const int BATCH = 200;
    private const int BATCHES_A_RUN = 50;

    public async Task ExecuteAsync()
    {
        await edge.RunAsync("complete its installation", () => repair.Value.ExecuteAsync());
        await edge.RunAsync("acknowledge new inquiries", () => acknowledgements.Value.ExecuteAsync());
        await edge.RunAsync("look for broken promises", LookAsync);
        await edge.RunAsync("alert staff", () => alerts.Value.ExecuteAsync());
        await edge.RunAsync("send managers their summary", () => summaries.Value.ExecuteAsync());
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
