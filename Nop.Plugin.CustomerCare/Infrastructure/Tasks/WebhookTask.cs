using Nop.Plugin.CustomerCare.Webhooks;
using Nop.Services.ScheduleTasks;

namespace Nop.Plugin.CustomerCare.Infrastructure.Tasks;

/// <summary>Tells other systems what happened. All of it is read from the database and claimed there, so a run that came late, twice or on several nodes at once loses nothing.</summary>
public sealed class WebhookTask(HostEdge edge, Deferred<SendWebhooks> webhooks) : IScheduleTask
{
    // The host gives its own call for a task up after a hundred seconds.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(40);

    public async Task ExecuteAsync()
    {
        await edge.RunAsync("tell other systems by its webhooks", () => webhooks.Value.ExecuteAsync(Budget));
    }
}
