using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.Guides;
using Nop.Plugin.CustomerCare.Admin.Guides;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>What the first-run guide is made with, and what leads to it.</summary>
public static class GuideServices
{
    public static IServiceCollection AddCustomerCareGuide(this IServiceCollection services)
    {
        return services
            .AddScoped<SetupPages>()
            .AddScoped<ReadGuide>()
            .AddScoped<MarkGuide>()
            .AddScoped<SaveGuideStep>()
            .AddScoped<SaveGuideHours>()
            .AddScoped<SaveGuideTargets>()
            .AddScoped<SaveGuideMail>()
            .AddScoped<SaveGuideSurvey>()
            .AddScoped<ForecastAnswer>()
            .AddScoped<AcknowledgementSample>()
            .AddScoped<GuideFrameFactory>()
            .AddScoped<GuideHoursModelFactory>()
            .AddScoped<GuideTargetsModelFactory>()
            .AddScoped<GuideHistoryModelFactory>()
            .AddScoped<GuideMailModelFactory>()
            .AddScoped<GuideSurveyModelFactory>()
            .AddScoped<GuideDoneLines>()
            .AddScoped<GuideDoneModelFactory>();
    }
}
