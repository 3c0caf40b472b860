using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data.SelfCheck;

namespace Nop.Plugin.CustomerCare.Infrastructure.SelfCheck;

/// <summary>The self-check and all it looks at.</summary>
internal static class SelfCheckServices
{
    public static IReadOnlyList<SelfCheckEntry> All { get; } =
    [
        new(CheckTopic.Installation, typeof(InstallationCheck)),
        new(CheckTopic.Database, typeof(DatabaseCheck)),
        new(CheckTopic.HostTables, typeof(HostTablesCheck)),
        new(CheckTopic.Clock, typeof(ClockCheck)),
        new(CheckTopic.StoreAddress, typeof(StoreAddressCheck)),
        new(CheckTopic.Tasks, typeof(TasksCheck)),
        new(CheckTopic.MailAccount, typeof(MailAccountCheck)),
        new(CheckTopic.MailQueue, typeof(MailQueueCheck)),
        new(CheckTopic.Templates, typeof(TemplatesCheck)),
        new(CheckTopic.OpeningHours, typeof(OpeningHoursCheck)),
        new(CheckTopic.Policies, typeof(PoliciesCheck)),
        new(CheckTopic.Texts, typeof(TextsCheck)),
        new(CheckTopic.Permissions, typeof(PermissionsCheck)),
        new(CheckTopic.LinkKey, typeof(LinkKeyCheck)),
        new(CheckTopic.Widget, typeof(WidgetCheck)),
        new(CheckTopic.Webhooks, typeof(WebhooksCheck)),
        new(CheckTopic.Jobs, typeof(JobsCheck)),
        new(CheckTopic.Log, typeof(LogCheck))
    ];

    public static IServiceCollection AddCustomerCareSelfCheck(this IServiceCollection services)
    {
        foreach (var entry in All)
            services.AddScoped(entry.Check);

        return services
            .AddSingleton(All)
            .AddSingleton<LastSelfCheck>()
            .AddSingleton<StoreProbe>()
            .AddScoped<RunSelfCheck>()
            .AddScoped<SchemaState>()
            .AddScoped<HostColumns>()
            .AddScoped<DatabaseTime>()
            .AddScoped<MailQueueState>()
            .AddScoped<StuckJobs>()
            .AddScoped<FailingWebhooks>()
            .AddScoped<OwnLogLines>();
    }
}
