using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Erasing, exporting and ageing of inquiries.</summary>
internal static class InquiryPrivacyServices
{
    public static IServiceCollection AddCustomerCarePrivacy(this IServiceCollection services)
    {
        return services;
    }
}
