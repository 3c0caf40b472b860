using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Inquiries.Following;
using Nop.Plugin.CustomerCare.Public.Account;
using Nop.Plugin.CustomerCare.Public.ContactBlock;
using Nop.Plugin.CustomerCare.Public.Status;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>What shoppers see of their inquiries.</summary>
internal static class ShopperServices
{
    /// <summary>Of those that a page of the store waits for.</summary>
    private static readonly TimeSpan LongestStatement = TimeSpan.FromSeconds(2);

    public static IServiceCollection AddCustomerCareShopper(this IServiceCollection services)
    {
        return services
            .AddScoped<StatusLinks>()
            .AddScoped<IShownFiles, AttachmentRepository>()
            .AddScoped<FollowInquiry>()
            .AddScoped<SolveInquiry>()
            .AddSingleton<StatusFormSeal>()
            .AddScoped<StatusVisits>()
            .AddScoped<StatusPageFactory>()
            .AddScoped<OwnInquiriesQuery>()
            .AddScoped<OwnInquiriesFactory>()
            .AddSingleton(provider => new TypicalResponseQuery(provider.GetRequiredService<StoreDatabase>().WithTimeout(LongestStatement)))
            .AddSingleton<ContactFigureCache>()
            .AddScoped<OpeningWords>()
            .AddScoped<ContactHoursFactory>()
            .AddScoped<ContactBlockServices>();
    }
}
