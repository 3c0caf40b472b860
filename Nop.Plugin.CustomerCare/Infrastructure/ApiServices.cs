using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Public.Api;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>The doors for other systems: inbound API and webhooks.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddCustomerCareApi(this IServiceCollection services)
    {
        return services
            .AddSingleton<ApiLimits>()
            .AddScoped<ApiKeyRepository>()
            .AddScoped<ApiDoor>()
            .AddScoped<IInquiryFinder, InquiryFinder>()
            .AddScoped<RecordApiReply>()
            .AddScoped<RecordApiEvent>()
            .AddScoped<EventsRequest>();
    }
}
