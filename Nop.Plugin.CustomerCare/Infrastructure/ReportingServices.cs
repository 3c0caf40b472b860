using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;
using Nop.Plugin.CustomerCare.Data.Reporting;
using Nop.Plugin.CustomerCare.Infrastructure.Reporting;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Where reports are read from.</summary>
internal static class ReportingServices
{
    public static IServiceCollection AddCustomerCareReporting(this IServiceCollection services)
    {
        return services
            .AddSingleton<ReplicaHealth>()
            .AddScoped<ReportingSetting>()
            .AddScoped<IReplicaSource>(provider => provider.GetRequiredService<ReportingSetting>())
            .AddScoped<ReportDatabase>()
            .AddScoped<IReportDatabase>(provider => provider.GetRequiredService<ReportDatabase>())
            .AddScoped<CheckReplica>()
            .AddScoped<ReportingModelFactory>()
            .AddScoped<ReportAgeText>();
    }
}
