using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Admin.Factories.Explanations;

internal static class ExplanationServices
{
    public static IServiceCollection AddCustomerCareExplanations(this IServiceCollection services)
    {
        return services
            .AddScoped<Sentences>()
            .AddScoped<PassedOverTexts>()
            .AddScoped<ExplainedPolicies>()
            .AddScoped<ExplainedSteps>()
            .AddScoped<ExplainedTime>()
            .AddScoped<SkippedDateTexts>()
            .AddScoped<ExplainedSkips>()
            .AddScoped<ExplainedSum>()
            .AddScoped<ExplainedHistory>()
            .AddScoped<ExplainedOutcome>()
            .AddScoped<ExplanationSections>()
            .AddScoped<ExplanationModelFactory>();
    }
}
