using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Webhooks;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Tasks;
using Nop.Plugin.CustomerCare.Infrastructure.Webhooks;
using Nop.Plugin.CustomerCare.Inquiries.Api;
using Nop.Plugin.CustomerCare.Inquiries.Mail;
using Nop.Plugin.CustomerCare.Public.Api;
using Nop.Plugin.CustomerCare.Webhooks;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>The doors for other systems: inbound API and webhooks.</summary>
internal static class ApiServices
{
    public static IServiceCollection AddCustomerCareApi(this IServiceCollection services)
    {
        return services
            .AddSingleton<ApiLimits>()
            .AddScoped<ApiKeyRepository>()
            .AddScoped<ApiDoor>()
            .AddScoped<IInquiryFinder, InquiryFinder>()
            .AddScoped<RecordApiReply>()
            .AddScoped<RecordApiEvent>()
            .AddScoped<EventsRequest>()
            .AddMails()
            .AddWebhooks()
            .AddCustomerCareApiAdmin();
    }

    private static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        return services
            .AddSingleton<IWebhookSender>(_ => new WebhookSender())
            .AddScoped<WebhookRepository>()
            .AddScoped<WebhookDeliveryList>()
            .AddScoped<WebhookNewsQuery>()
            .AddScoped<IWebhookNews>(provider => provider.GetRequiredService<WebhookNewsQuery>())
            .AddScoped<IWebhookDeliveries, WebhookDeliveries>()
            .AddScoped<DeliverWebhook>()
            .AddScoped<SendWebhooks>()
            .AddScoped<WebhookTask>();
    }

    private static IServiceCollection AddMails(this IServiceCollection services)
    {
        return services
            .AddScoped<IMailThreads, MailThreads>()
            .AddScoped<IShopAddresses, ShopAddresses>()
            .AddScoped<FindThread>()
            .AddScoped<RecordShopMail>()
            .AddScoped<RecordCustomerMail>()
            .AddScoped<RecordMachineMail>()
            .AddScoped<RecordMail>()
            .AddScoped<MailsRequest>();
    }
}
