using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Finding in the store's own tables what events missed or what lies before installation.</summary>
internal static class RecoveryServices
{
    public static IServiceCollection AddCustomerCareRecovery(this IServiceCollection services)
    {
        return services;
    }
}
