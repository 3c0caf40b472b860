using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Replies;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Public.Answered;
using Nop.Services.Configuration;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>How replies that staff give elsewhere are counted.</summary>
internal static class ReplyServices
{
    // Whoever changes a row of the host waits for our note of it.
    private static readonly TimeSpan LongestNote = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddCustomerCareReplies(this IServiceCollection services)
    {
        return services
            .AddScoped<IReplyTargets, ReplyTargets>()
            .AddScoped<IStrayReplies, StrayReplies>()
            .AddScoped<RecordOutsideReply>()
            .AddScoped<PlaceStrayReply>()
            .AddScoped<RecordAnswerElsewhere>()
            .AddSingleton<IHostStates>(provider => new HostStates(provider.GetRequiredService<StoreDatabase>().WithTimeout(LongestNote)))
            .AddSingleton(provider => PromptReplies.Over(
                provider.GetRequiredService<StoreDatabase>(), provider.GetRequiredService<PromptStore>(), provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<IUnsentMails>(provider => new UnsentMails(provider.GetRequiredService<StoreDatabase>().WithTimeout(LongestNote)))
            .AddScoped<OwnerMails>()
            .AddScoped<ReplyAddresses>()
            .AddMailSenderLayer((provider, inner) => new GatewayReplyTo(inner, new Deferred<ISettingService>(provider)))
            .AddScoped<AnswerFromMailbox>()
            .AddSingleton<AnsweredFormSeal>()
            .AddScoped<AnsweredVisits>()
            .AddScoped<AnsweredPageFactory>()
            .AddScoped<StaffRequest>()
            .AddScoped<OrderPeople>()
            .AddScoped<OrderNoteReplies>()
            .AddScoped<AdminMailReplies>()
            .AddScoped<ReturnAnswers>()
            .AddScoped<ReturnReplies>()
            .AddScoped<ReviewReplies>()
            .AddScoped<PrivateMessageReplies>();
    }
}
