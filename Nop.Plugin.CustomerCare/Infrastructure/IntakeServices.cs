using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>How messages and replies come in from outside.</summary>
internal static class IntakeServices
{
    public static IServiceCollection AddCustomerCareIntake(this IServiceCollection services)
    {
        return services
            .AddScoped<LinkKeys>()
            .AddScoped<JoinInquiry>()
            .AddCustomerCareDoors()
            .AddCustomerCareReplies();
    }
}
