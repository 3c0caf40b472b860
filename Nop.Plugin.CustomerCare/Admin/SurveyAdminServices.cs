using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Admin.Components;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;
using Nop.Plugin.CustomerCare.Admin.Factories.Surveys;
using Nop.Plugin.CustomerCare.Data.Surveys;

namespace Nop.Plugin.CustomerCare.Admin;

/// <summary>What the admin pages about surveys are made with.</summary>
internal static class SurveyAdminServices
{
    public static IServiceCollection AddCustomerCareSurveyAdmin(this IServiceCollection services)
    {
        return services.AddSurveyEditor().AddSurveyFigures().AddSurveyMailPreview();
    }

    // Defining surveys, and whom they would ask.
    private static IServiceCollection AddSurveyEditor(this IServiceCollection services)
    {
        return services
            .AddScoped<SurveyTotalsQuery>()
            .AddScoped<RecipientQuery>()
            .AddScoped<SurveyWords>()
            .AddScoped<SurveyListModelFactory>()
            .AddScoped<SurveyChoices>()
            .AddScoped<SurveyEdit>()
            .AddScoped<SurveyEditModelFactory>()
            .AddScoped<RecipientPreviewFactory>()
            .AddScoped<RecipientListModelFactory>()
            .AddScoped<SurveyAnswerPolicy>()
            .AddScoped<SurveySwitchModelFactory>()
            .AddScoped<SendSurveyTest>();
    }

    // The mails as their recipients see them.
    private static IServiceCollection AddSurveyMailPreview(this IServiceCollection services)
    {
        return services.AddScoped<SurveyMailModelFactory>();
    }

    // What people answered.
    private static IServiceCollection AddSurveyFigures(this IServiceCollection services)
    {
        return services
            .AddScoped<ReadSurveyRequest>()
            .AddScoped<ScoreFigures>()
            .AddScoped<SurveySentences>()
            .AddScoped<SurveyChartFactory>()
            .AddScoped<SegmentNames>()
            .AddScoped<SegmentModelFactory>()
            .AddScoped<SurveySearchFactory>()
            .AddScoped<SurveyResultsModelFactory>()
            .AddScoped<InvitationTexts>()
            .AddScoped<SeesInquiries>()
            .AddScoped<InquirySurvey>()
            .AddScoped<AnswerRowFactory>()
            .AddScoped<SetAsideRowFactory>()
            .AddScoped<AnswerListModelFactory>()
            .AddScoped<AnswerCsvRows>()
            .AddScoped<SegmentCsvRows>()
            .AddScoped<SurveyAnswerModelFactory>()
            .AddScoped<SurveyPanelFactory>()
            .AddScoped<SurveyPanel>();
    }
}
