using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Inquiries.Replies;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>How replies that staff give elsewhere are counted.</summary>
internal static class ReplyServices
{
    public static IServiceCollection AddCustomerCareReplies(this IServiceCollection services)
    {
        return services
            .AddScoped<IReplyTargets, ReplyTargets>()
            .AddScoped<IStrayReplies, StrayReplies>()
            .AddScoped<RecordOutsideReply>();
    }
}
