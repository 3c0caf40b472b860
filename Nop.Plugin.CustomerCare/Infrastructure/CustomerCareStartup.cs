using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Nop.Core.Infrastructure;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Data.Schema;
using Nop.Plugin.CustomerCare.Data.Sla;
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
        services.AddCustomerCareInquiries();
        services.AddCustomerCareJobs();
        services.AddCustomerCareMail();
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
}
