using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Public;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>How messages and replies come in from outside.</summary>
internal static class IntakeServices
{
    public static IServiceCollection AddCustomerCareIntake(this IServiceCollection services)
    {
        return services
            .AddScoped<LinkKeys>()
            .AddScoped<LinkedInquiries>()
            .AddScoped<JoinInquiry>()
            .AddCustomerCareDoors()
            .AddCustomerCareReplies();
    }
}
