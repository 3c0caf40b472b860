using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.Jobs;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Traces;
using Nop.Plugin.CustomerCare.Infrastructure.Recovery;
using Nop.Plugin.CustomerCare.Infrastructure.Tasks;
using Nop.Plugin.CustomerCare.Inquiries.Recovery;
using Nop.Plugin.CustomerCare.Jobs;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Finding in the store's own tables what events missed or what lies before installation.</summary>
internal static class RecoveryServices
{
    public static IServiceCollection AddCustomerCareRecovery(this IServiceCollection services)
    {
        return services
            .AddSources()
            .AddScoped<IKnownTraces, KnownTraces>()
            .AddScoped<IRecoveryTerms, StoreTerms>()
            .AddScoped<IRecoveryProgress, RecoveryProgress>()
            .AddScoped<IRecoveredInquiries, RecoveredInquiries>()
            .AddScoped<RecordTraces>()
            .AddScoped<CountTraces>()
            .AddScoped<FindMissed>()
            .AddScoped<CloseHistory>()
            .AddScoped<IJobWork, HistoryJob>()
            .AddScoped<StartHistory>()
            .AddScoped<HistoryModelFactory>()
            .AddScoped<RecoveryTask>();
    }

    private static IServiceCollection AddSources(this IServiceCollection services)
    {
        return services
            .AddScoped<ITraceSource, ContactMailSource>()
            .AddScoped<ITraceSource, ReturnRequestSource>()
            .AddScoped<ITraceSource, ReviewSource>()
            .AddScoped<ITraceSource, PrivacyRequestSource>()
            .AddScoped<ITraceSource, PrivateMessageSource>()
            .AddScoped<ITraceSource, StaffMailSource>()
            .AddScoped<ITraceSource, OrderNoteSource>()
            .AddScoped<ITraceSource, ReturnAnswerSource>();
    }
}
