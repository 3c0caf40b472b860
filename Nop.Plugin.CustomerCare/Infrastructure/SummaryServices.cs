using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Infrastructure.Summaries;
using Nop.Plugin.CustomerCare.Reports.Summaries;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Summaries for managers, by mail.</summary>
internal static class SummaryServices
{
    public static IServiceCollection AddCustomerCareSummaries(this IServiceCollection services)
    {
        return services
            .AddScoped<ISummaryStore, SummaryRepository>()
            .AddScoped<ISummaryFigures, SummaryFigures>()
            .AddScoped<SummaryRecipients>()
            .AddScoped<SummaryTokens>()
            .AddScoped<SummaryComposer>()
            .AddScoped<SummaryMail>()
            .AddScoped<SendSummaries>()
            .AddScoped<SummaryForOne>();
    }
}
