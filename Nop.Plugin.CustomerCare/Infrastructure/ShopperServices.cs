using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>What shoppers see of their inquiries.</summary>
internal static class ShopperServices
{
    public static IServiceCollection AddCustomerCareShopper(this IServiceCollection services)
    {
        return services;
    }
}
