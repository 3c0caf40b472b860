using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>What the editors of calendars and policies are made with.</summary>
public static class EditorServices
{
    public static IServiceCollection AddCustomerCareEditors(this IServiceCollection services)
    {
        return services
            .AddScoped<DayTexts>()
            .AddScoped<ConflictTexts>()
            .AddScoped<CalendarModelFactory>()
            .AddScoped<HolidayPreviewFactory>()
            .AddScoped<IcsPreviewFactory>()
            .AddScoped<ChangeCatalog>()
            .AddScoped<YearDayTexts>()
            .AddScoped<CalendarYearFactory>()
            .AddScoped<VersionsModelFactory>()
            .AddScoped<PolicyChoices>()
            .AddScoped<PolicyEditModelFactory>()
            .AddScoped<PolicyTrialFactory>();
    }
}
