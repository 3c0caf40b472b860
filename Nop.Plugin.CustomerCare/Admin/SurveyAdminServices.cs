using Microsoft.Extensions.DependencyInjection;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>What the admin pages about surveys are made with.</summary>
internal static class SurveyAdminServices
{
    public static IServiceCollection AddCustomerCareSurveyAdmin(this IServiceCollection services)
    {
        return services.AddSurveyEditor().AddSurveyFigures();
    }

    // Defining surveys, and whom they would ask.
    private static IServiceCollection AddSurveyEditor(this IServiceCollection services)
    {
        return services;
    }

    // What people answered.
    private static IServiceCollection AddSurveyFigures(this IServiceCollection services)
    {
        return services;
    }
}
