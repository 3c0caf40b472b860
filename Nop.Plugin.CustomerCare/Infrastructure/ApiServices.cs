using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>The doors for other systems: inbound API and webhooks.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddCustomerCareApi(this IServiceCollection services)
    {
        return services;
    }
}
