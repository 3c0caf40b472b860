using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data.Jobs;
using Nop.Plugin.CustomerCare.Data.Sla;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;
using Nop.Plugin.CustomerCare.Sla.Alerts;
using Nop.Plugin.CustomerCare.Sla.Promises;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Mail to customers and staff: replies, alerts, acknowledgements.</summary>
internal static class MailServices
{
    public static IServiceCollection AddCustomerCareMail(this IServiceCollection services)
    {
        return services
            .AddScoped<StoreLanguages>()
            .AddScoped<ReplyAudience>()
            .AddScoped<ReplyTemplates>()
            .AddScoped<MailAccounts>()
            .AddScoped<ReplyComposer>()
            .AddScoped<IReplyMail, ReplyMail>()
            .AddScoped<GivenUpMail>()
            .AddScoped<ActiveTemplates>()
            .AddScoped<MailWriter>()
            .AddScoped<MailWords>()
            .AddScoped<QueuedMails>()
            .AddSingleton<RecurringTroubles>()
            .AddScoped<AlertTroubles>()
            .AddScoped<StoreSettings>()
            .AddScoped<IAlertStore, AlertRepository>()
            .AddScoped<IMilestones, MilestoneRepository>()
            .AddScoped<AlertRecipients>()
            .AddScoped<AlertRounds>()
            .AddScoped<AlertTexts>()
            .AddScoped<AlertMail>()
            .AddScoped<CollectAlerts>()
            .AddScoped<SendAlerts>()
            .AddScoped<IAcknowledgementStore, AcknowledgementRepository>()
            .AddScoped<PromiseWords>()
            .AddScoped<AcknowledgementComposer>()
            .AddScoped<AcknowledgementMail>()
            .AddScoped<SendAcknowledgements>();
    }
}
