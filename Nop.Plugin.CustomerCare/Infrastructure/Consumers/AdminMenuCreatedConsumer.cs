using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Services.Events;
using Nop.Web.Framework.Events;

namespace Nop.Plugin.CustomerCare.Infrastructure.Consumers;

/// <summary>The admin menu, made for each admin page. An admin at work is also the best moment to mend an installation that stayed unfinished.</summary>
public sealed class AdminMenuCreatedConsumer(HostEdge edge, Deferred<SelfRepair> repair, Deferred<AdminMenu> menu) : IConsumer<AdminMenuCreatedEvent>
{
    public async Task HandleEventAsync(AdminMenuCreatedEvent eventMessage)
    {
        await edge.RunAsync("complete its installation", () => repair.Value.ExecuteAsync());
        await edge.RunAsync("add itself to the admin menu", () => menu.Value.AddToAsync(eventMessage));
    }
}
