using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.SlaReports;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Reports.Arrivals;
using Nop.Plugin.CustomerCare.Reports.Team;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The SLA report and the lists behind its figures.</summary>
internal static class SlaReportServices
{
    public static IServiceCollection AddCustomerCareSlaReport(this IServiceCollection services)
    {
        return services
            .AddScoped<IReportedClocks, SlaClockQuery>()
            .AddScoped<BuildSlaReport>()
            .AddScoped<ClockListQuery>()
            .AddScoped<ReadTeamScope>()
            .AddScoped<ITeamFigures, TeamQuery>()
            .AddScoped<BuildTeamReport>()
            .AddScoped<ReadTeamReport>()
            .AddScoped<TeamModelFactory>()
            .AddScoped<ReadReportRequest>()
            .AddScoped<ReportChoices>()
            .AddScoped<ClockRowFactory>()
            .AddScoped<ClockListModelFactory>()
            .AddScoped<ClockCsvRows>()
            .AddScoped<IArrivals, ArrivalQuery>()
            .AddScoped<BuildArrivalReport>()
            .AddScoped<ArrivalModelFactory>()
            .AddScoped<ArrivalListModelFactory>()
            .AddScoped<SlaReportCharts>()
            .AddScoped<SlaReportModelFactory>();
    }
}
