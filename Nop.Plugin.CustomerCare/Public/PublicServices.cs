using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Public;

/// <summary>What the public pages are made with.</summary>
internal static class PublicServices
{
    public static IServiceCollection AddCustomerCarePages(this IServiceCollection services)
    {
        return services
            .AddSingleton<FormSeal>()
            .AddSingleton<SurveyLimits>()
            .AddScoped<PageFrames>()
            .AddScoped<SurveyVisits>()
            .AddScoped<SurveyPageFactory>()
            .AddScoped<SurveyNoticeFactory>()
            .AddScoped<ConsentOffers>();
    }
}
