using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories.Contacts;
using Nop.Plugin.CustomerCare.Admin.Factories.Privacy;
using Nop.Plugin.CustomerCare.Data.Inquiries;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.Reports;
using Nop.Plugin.CustomerCare.Inquiries.Privacy;
using Nop.Plugin.CustomerCare.Reports.Contacts;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>Erasing, exporting and ageing of inquiries, and the report of repeated contact.</summary>
internal static class InquiryPrivacyServices
{
    public static IServiceCollection AddCustomerCarePrivacy(this IServiceCollection services)
    {
        return services
            .AddScoped<IPersonalInquiries, PersonalInquiries>()
            .AddScoped<IErasedPeople, ErasedPeople>()
            .AddScoped<IErasureKey>(services => services.GetRequiredService<LinkKeys>())
            .AddScoped<IHostCopies, HostCopies>()
            .AddScoped<EraseRequester>()
            .AddScoped<AgeInquiries>()
            .AddScoped<PersonalInquiryQuery>()
            .AddScoped<ReadPersonalData>()
            .AddScoped<PrivacyModelFactory>()
            .AddScoped<IRepliedInquiries, RepliedInquiryQuery>()
            .AddScoped<InquiryFactsQuery>()
            .AddScoped<BuildContactReport>()
            .AddScoped<ReadReplyList>()
            .AddScoped<WroteAgainTexts>()
            .AddScoped<ReplyListModelFactory>()
            .AddScoped<ContactReportModelFactory>();
    }
}
