using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Erasing, exporting and ageing of inquiries.</summary>
internal static class InquiryPrivacyServices
{
    public static IServiceCollection AddCustomerCarePrivacy(this IServiceCollection services)
    {
        return services
            .AddScoped<IPersonalInquiries, PersonalInquiries>()
            .AddScoped<IHostCopies, HostCopies>()
            .AddScoped<EraseRequester>()
            .AddScoped<AgeInquiries>();
    }
}
