using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Work;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>The inbox: the queue that staff work from, and what stands beside a thread.</summary>
internal static class InboxServices
{
    public static IServiceCollection AddCustomerCareInbox(this IServiceCollection services)
    {
        return services
            .AddScoped<StoreChoices>()
            .AddScoped<InboxCountQuery>()
            .AddScoped<AssignedAgentQuery>()
            .AddScoped<InboxChoices>()
            .AddScoped<PresenceRepository>()
            .AddScoped<NextInquiryQuery>()
            .AddScoped<ReadOthers>()
            .AddScoped<RequesterOrdersQuery>()
            .AddScoped<EarlierInquiriesQuery>()
            .AddScoped<AsideCustomer>()
            .AddScoped<AsideFactory>()
            .AddScoped<CannedReplyRepository>()
            .AddScoped<CannedReplyModelFactory>()
            .AddScoped<OfferCannedReplies>()
            .AddScoped<AttachmentRepository>()
            .AddScoped<IReplyFiles, ReplyFiles>()
            .AddScoped<MailParcel>()
            .AddScoped<ReadReply>()
            .AddScoped<MergeIntoOldest>()
            .AddScoped<DoWork>()
            .AddScoped<TypedMinute>()
            .AddScoped<StrayReplyQuery>()
            .AddScoped<WaitingStrays>()
            .AddScoped<StrayRepliesModelFactory>();
    }
}
