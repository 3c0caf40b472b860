using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.Dashboard;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Trends;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Our cards on the host's dashboard, and the settings of the summaries that tell the same by mail.</summary>
internal static class DashboardServices
{
    public static IServiceCollection AddCustomerCareDashboard(this IServiceCollection services)
    {
        return services
            .AddSingleton<RememberedCounts>()
            .AddScoped<ServiceCounts>()
            .AddScoped<IServiceCounts, RememberingServiceCounts>()
            .AddScoped<ReadServiceParts>()
            .AddScoped<ReadServiceTrend>()
            .AddScoped<ReadDetractors>()
            .AddScoped<DashboardStore>()
            .AddScoped<ServiceTodayModelFactory>()
            .AddScoped<TrendCharts>()
            .AddScoped<ServiceTrendModelFactory>()
            .AddScoped<ScoreTodayModelFactory>()
            .AddScoped<DetractorsModelFactory>()
            .AddScoped<SummaryChoices>();
    }
}
