using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Factories;
using Nop.Plugin.CustomerCare.Admin.Factories.Calendars;
using Nop.Plugin.CustomerCare.Admin.Factories.Explanations;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Factories.Jobs;
using Nop.Plugin.CustomerCare.Admin.Factories.Policies;
using Nop.Plugin.CustomerCare.Admin.Factories.Settings;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>What the admin pages are made with.</summary>
public static class AdminServices
{
    public static IServiceCollection AddCustomerCareAdmin(this IServiceCollection services)
    {
        return services
            .AddScoped<CollapsedCards>()
            .AddScoped<CurrentAgent>()
            .AddScoped<AnsweringStaff>()
            .AddScoped<AdminTexts>()
            .AddScoped<UserTime>()
            .AddScoped<ClockModelFactory>()
            .AddScoped<InquiryListModelFactory>()
            .AddScoped<InquiryRowFactory>()
            .AddScoped<InquiryModelFactory>()
            .AddScoped<InquiryWorkModelFactory>()
            .AddScoped<InquiryPageFactory>()
            .AddScoped<MergeModelFactory>()
            .AddScoped<TimelineModelFactory>()
            .AddCustomerCareExplanations()
            .AddScoped<ReadExplanation>()
            .AddScoped<SupersededTexts>()
            .AddCustomerCareEditors()
            .AddCustomerCareSurveyAdmin()
            .AddScoped<PolicyModelFactory>()
            .AddScoped<PolicyImportModelFactory>()
            .AddScoped<WatchedJobs>()
            .AddScoped<CalendarProblemTexts>()
            .AddScoped<HolidayTexts>()
            .AddScoped<IcsProblemTexts>()
            .AddScoped<JobBadge>()
            .AddScoped<JobFigures>()
            .AddScoped<JobModelFactory>()
            .AddScoped<ImportProblemTexts>()
            .AddScoped<ImportModelFactory>()
            .AddCustomerCareSlaReport()
            .AddCustomerCareWhatIf()
            .AddCustomerCareLoyalty()
            .AddCustomerCareGuide()
            .AddCustomerCareDashboard()
            .AddScoped<SelfCheckModelFactory>()
            .AddScoped<RestoreModelFactory>()
            .AddScoped<SettingsModelFactory>();
    }
}
