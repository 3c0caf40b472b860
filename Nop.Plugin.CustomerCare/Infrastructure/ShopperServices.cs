using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Public.Account;
using Nop.Plugin.CustomerCare.Public.Status;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>What shoppers see of their inquiries.</summary>
internal static class ShopperServices
{
    public static IServiceCollection AddCustomerCareShopper(this IServiceCollection services)
    {
        return services
            .AddScoped<StatusLinks>()
            .AddScoped<FollowInquiry>()
            .AddScoped<SolveInquiry>()
            .AddSingleton<StatusFormSeal>()
            .AddScoped<StatusVisits>()
            .AddScoped<StatusPageFactory>()
            .AddScoped<OwnInquiriesQuery>()
            .AddScoped<OwnInquiriesFactory>();
    }
}
