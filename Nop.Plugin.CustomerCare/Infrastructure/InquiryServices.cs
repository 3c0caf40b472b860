using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Infrastructure.Capture;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;
using Nop.Plugin.CustomerCare.Inquiries.Work;
using Nop.Plugin.CustomerCare.Sla;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Inquiries: how they begin on a form, and what agents do with them.</summary>
internal static class InquiryServices
{
    public static IServiceCollection AddCustomerCareInquiries(this IServiceCollection services)
    {
        return services
            .AddScoped<FormRequest>()
            .AddScoped<FormSender>()
            .AddScoped<FormIntake>()
            .AddScoped<FormCapture>()
            .AddScoped<EditSlaSettings>()
            .AddScoped<OpenInquiry>()
            .AddScoped<IRequesterLookup, RequesterLookup>()
            .AddScoped<ReplyToInquiry>()
            .AddScoped<TakeBackReply>()
            .AddScoped<AddNote>()
            .AddScoped<ChangeStatus>()
            .AddScoped<AssignInquiry>()
            .AddScoped<MarkSpam>()
            .AddScoped<MarkNoReplyNeeded>()
            .AddScoped<MarkAutomatic>()
            .AddScoped<MarkHuman>()
            .AddScoped<ChangePriority>()
            .AddScoped<ExcuseBreach>()
            .AddScoped<CheckMerge>()
            .AddScoped<MergeInquiries>()
            .AddScoped<SplitInquiry>()
            .AddScoped<ReadConversation>();
    }
}
