using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.Loyalty;
using Nop.Plugin.CustomerCare.Data.Loyalty;
using Nop.Plugin.CustomerCare.Reports.Loyalty;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Service and loyalty together.</summary>
internal static class LoyaltyServices
{
    public static IServiceCollection AddCustomerCareLoyalty(this IServiceCollection services)
    {
        return services
            .AddScoped<ILoyaltyFacts, LoyaltyQuery>()
            .AddScoped<BuildLoyaltyScores>()
            .AddScoped<BuildLoyaltyPurchases>()
            .AddScoped<LetDownDetailQuery>()
            .AddScoped<LetDownModelFactory>()
            .AddScoped<PurchaseModelFactory>()
            .AddScoped<LoyaltyModelFactory>();
    }
}
