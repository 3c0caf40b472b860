using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core.Infrastructure;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Installation;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;
using Nop.Plugin.CustomerCare.Infrastructure.Tasks;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Import;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Jobs;
using Nop.Plugin.CustomerCare.Reports;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>
/// Registers everything with the host's service collection, which serves both containers a store may run on. A registration that can't be resolved would
/// keep the whole store from starting.
/// </summary>
public sealed class CustomerCareStartup : INopStartup
{
    /// <summary>After the host's own services.</summary>
    public int Order => 3000;

    public void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
#pragma warning disable RS0030 // The one place where the real clock comes in.
        services.TryAddSingleton(TimeProvider.System);
#pragma warning restore RS0030
        services.AddTransient(typeof(Deferred<>));
        services.AddSingleton<PluginState>();
        services.AddSingleton<ShippedTexts>();
        services.AddScoped<PluginGate>();
        services.AddScoped<HostLog>();
        services.AddScoped<HostEdge>();
        services.AddScoped<AdminMenu>();
        AddData(services);
        services.AddCustomerCareInstallation();
        services.AddCustomerCareSelfCheck();
        AddInquiries(services);
        AddImport(services);
        AddJobs(services);
        AddMail(services);
        AddAlerts(services);
        services.AddCustomerCareIntake();
        services.AddCustomerCareApi();
        services.AddCustomerCareShopper();
        services.AddCustomerCareRecovery();
        services.AddCustomerCarePrivacy();
        services.AddCustomerCareSurveys();
        services.AddCustomerCareReporting();
        services.AddCustomerCareSummaries();
        services.AddCustomerCareAdmin();
        services.AddCustomerCareInbox();
        services.AddScoped<SlaMonitorTask>();
        services.AddScoped<JobTask>();
    }

    public void Configure(IApplicationBuilder application)
    {
    }

    private static void AddData(IServiceCollection services)
    {
        services.TryAddSingleton(_ => HostDatabase.FromSettings());
        services.AddSingleton(provider => PromptStore.Over(provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ISlaCatalogStore, SlaCatalogRepository>();
        services.AddScoped<IInquiryStore, InquiryRepository>();
        services.AddScoped<InquiryMailRepository>();
        services.AddScoped<BreachRepository>();
        services.AddScoped<InquiryListQuery>();
        services.AddScoped<InquiryNumbers>();
        services.AddScoped<SameRequesterQuery>();
        services.AddScoped<ServiceTodayQuery>();
        services.AddScoped<SchemaInstallation>();
        services.AddScoped<SchemaRemoval>();
    }

    private static void AddInquiries(IServiceCollection services)
    {
        services.AddScoped<FormRequest>();
        services.AddScoped<FormSender>();
        services.AddScoped<FormIntake>();
        services.AddScoped<FormCapture>();
        services.AddScoped<EditSlaSettings>();
        services.AddScoped<OpenInquiry>();
        services.AddScoped<IRequesterLookup, RequesterLookup>();
        services.AddScoped<ReplyToInquiry>();
        services.AddScoped<TakeBackReply>();
        services.AddScoped<AddNote>();
        services.AddScoped<ChangeStatus>();
        services.AddScoped<AssignInquiry>();
        services.AddScoped<MarkSpam>();
        services.AddScoped<MarkNoReplyNeeded>();
        services.AddScoped<MarkAutomatic>();
        services.AddScoped<MarkHuman>();
        services.AddScoped<ChangePriority>();
        services.AddScoped<ExcuseBreach>();
        services.AddScoped<CheckMerge>();
        services.AddScoped<MergeInquiries>();
        services.AddScoped<SplitInquiry>();
        services.AddScoped<ReadConversation>();
    }

    private static void AddImport(IServiceCollection services)
    {
        services.AddSingleton<ImportScanCache>();
        services.AddScoped<IOpenedInquiries, OpenedInquiries>();
        services.AddScoped<ScanImport>();
        services.AddScoped<WriteImportBatch>();
        services.AddScoped<ImportEvents>();
        services.AddScoped<IJobWork, ImportJob>();
        services.AddScoped<DraftImport>();
        services.AddScoped<IReportedClocks, SlaClockQuery>();
        services.AddScoped<BuildSlaReport>();
    }

    private static void AddJobs(IServiceCollection services)
    {
        services.AddScoped<IJobStore, JobRepository>();
        services.AddScoped<RunJobs>();
        services.AddScoped<IInquiryRebuild, InquiryRebuild>();
        services.AddScoped<IJobWork, RebuildJob>();
        services.AddScoped<StartRebuild>();
        services.AddScoped<IUnfinishedInquiries, UnfinishedInquiries>();
        services.AddScoped<ReapplyPolicies>();
        services.AddScoped<IJobWork, RecomputeJob>();
        services.AddScoped<StartRecompute>();
    }

    private static void AddMail(IServiceCollection services)
    {
        services.AddScoped<StoreLanguages>();
        services.AddScoped<ReplyAudience>();
        services.AddScoped<ReplyTemplates>();
        services.AddScoped<MailAccounts>();
        services.AddScoped<ReplyComposer>();
        services.AddScoped<IReplyMail, ReplyMail>();
        services.AddScoped<GivenUpMail>();
        services.AddScoped<ActiveTemplates>();
        services.AddScoped<MailWriter>();
        services.AddScoped<MailWords>();
        services.AddScoped<QueuedMails>();
    }

    private static void AddAlerts(IServiceCollection services)
    {
        services.AddSingleton<RecurringTroubles>();
        services.AddScoped<AlertTroubles>();
        services.AddScoped<StoreSettings>();
        services.AddScoped<IAlertStore, AlertRepository>();
        services.AddScoped<IMilestones, MilestoneRepository>();
        services.AddScoped<AlertRecipients>();
        services.AddScoped<AlertRounds>();
        services.AddScoped<AlertTexts>();
        services.AddScoped<AlertMail>();
        services.AddScoped<CollectAlerts>();
        services.AddScoped<SendAlerts>();
        services.AddScoped<IAcknowledgementStore, AcknowledgementRepository>();
        services.AddScoped<PromiseWords>();
        services.AddScoped<AcknowledgementComposer>();
        services.AddScoped<AcknowledgementMail>();
        services.AddScoped<SendAcknowledgements>();
    }
}
