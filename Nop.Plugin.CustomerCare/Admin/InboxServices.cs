using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The inbox: the queue that staff work from, and what stands beside a thread.</summary>
internal static class InboxServices
{
    public static IServiceCollection AddCustomerCareInbox(this IServiceCollection services)
    {
        return services;
    }
}
