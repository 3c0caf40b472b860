using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Public.Orders;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>The doors through which customers write, beside the contact forms.</summary>
internal static class DoorServices
{
    public static IServiceCollection AddCustomerCareDoors(this IServiceCollection services)
    {
        return services
            .AddScoped<IAfterResponse, AfterResponse>()
            .AddScoped<PromptCapture>()
            .AddScoped<TracePeople>()
            .AddScoped<ReturnSubmission>()
            .AddScoped<ReturnCapture>()
            .AddScoped<ReviewCapture>()
            .AddScoped<PrivacyCapture>()
            .AddScoped<PrivateMessageCapture>()
            .AddSingleton<OrderFormSeal>()
            .AddScoped<OrderVisits>()
            .AddScoped<AskAboutOrder>()
            .AddScoped<OrderPageFactory>()
            .AddScoped<EnterInquiry>()
            .AddScoped<EntryRequester>()
            .AddScoped<EntryReader>()
            .AddScoped<EntryModelFactory>();
    }
}
