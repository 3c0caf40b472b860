using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.WhatIfs;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Reports.WhatIf;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>Other hours and targets, tried on the past.</summary>
internal static class WhatIfServices
{
    public static IServiceCollection AddCustomerCareWhatIf(this IServiceCollection services)
    {
        return services
            .AddScoped<IPastClocks, PastClockQuery>()
            .AddScoped<BuildWhatIf>()
            .AddScoped<WhatIfChoices>()
            .AddScoped<WhatIfResultFactory>()
            .AddScoped<WhatIfModelFactory>();
    }
}
