using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Long work: the import of event files, the rebuild, and what follows an edit of policies.</summary>
internal static class JobServices
{
    public static IServiceCollection AddCustomerCareJobs(this IServiceCollection services)
    {
        return services
            .AddScoped<IJobStore, JobRepository>()
            .AddScoped<RunJobs>()
            .AddScoped<IInquiryRebuild, InquiryRebuild>()
            .AddScoped<IJobWork, RebuildJob>()
            .AddScoped<StartRebuild>()
            .AddScoped<IUnfinishedInquiries, UnfinishedInquiries>()
            .AddScoped<ReapplyPolicies>()
            .AddScoped<IJobWork, RecomputeJob>()
            .AddScoped<StartRecompute>()
            .AddSingleton<ImportScanCache>()
            .AddScoped<IOpenedInquiries, OpenedInquiries>()
            .AddScoped<ScanImport>()
            .AddScoped<WriteImportBatch>()
            .AddScoped<ImportEvents>()
            .AddScoped<IJobWork, ImportJob>()
            .AddScoped<DraftImport>();
    }
}
