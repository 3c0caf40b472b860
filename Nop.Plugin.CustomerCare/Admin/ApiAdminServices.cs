using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The pages where doors for other systems are opened and closed.</summary>
internal static class ApiAdminServices
{
    public static IServiceCollection AddCustomerCareApiAdmin(this IServiceCollection services)
    {
        return services
            .AddScoped<OneOrAllStores>()
            .AddScoped<ApiKeyListModelFactory>()
            .AddScoped<WebhookModelFactory>()
            .AddScoped<TestWebhook>();
    }
}
