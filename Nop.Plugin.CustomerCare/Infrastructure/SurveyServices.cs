using Microsoft.Extensions.DependencyInjection;
using Nop.Plugin.CustomerCare.Data.Privacy;
using Nop.Plugin.CustomerCare.Data.SurveyResults;
using Nop.Plugin.CustomerCare.Data.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Infrastructure.Surveys;
using Nop.Plugin.CustomerCare.Infrastructure.Tasks;
using Nop.Plugin.CustomerCare.Public;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.Answering;
using Nop.Plugin.CustomerCare.Surveys.Consents;
using Nop.Plugin.CustomerCare.Surveys.Corrections;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;
using Nop.Plugin.CustomerCare.Surveys.OptOuts;
using Nop.Plugin.CustomerCare.Surveys.Planning;
using Nop.Plugin.CustomerCare.Surveys.Privacy;
using Nop.Plugin.CustomerCare.Surveys.Sending;

namespace Nop.Plugin.CustomerCare.Infrastructure;

/// <summary>What surveys are made with, but for their admin pages.</summary>
internal static class SurveyServices
{
    public static IServiceCollection AddCustomerCareSurveys(this IServiceCollection services)
    {
        return services
            .AddScoped<ISurveyStore, SurveyRepository>()
            .AddSurveyPlanning()
            .AddSurveyMail()
            .AddSurveyAnswers()
            .AddSurveyResults();
    }

    // Who is asked, and when.
    private static IServiceCollection AddSurveyPlanning(this IServiceCollection services)
    {
        return services
            .AddScoped<ISurveyMoments, SurveyMomentRepository>()
            .AddScoped<IStoreOrders, StoreOrderMoments>()
            .AddScoped<IOwnAddresses>(provider => provider.GetRequiredService<MailAccounts>())
            .AddScoped<IInvitationPlanning, InvitationPlanning>()
            .AddScoped<RecoverMoments>()
            .AddScoped<PlanInvitations>()
            .AddScoped<PreviewRecipients>()
            .AddScoped<IInvitationStore, InvitationRepository>()
            .AddScoped<SendInvitation>()
            .AddScoped<SendInvitations>()
            .AddScoped<IUnsentInvitations, UnsentInvitations>()
            .AddScoped<OrderMoments>()
            .AddScoped<ISurveyQuestion, SurveyQuestion>()
            .AddScoped<IFollowUpStore, FollowUpRepository>()
            .AddScoped<FollowUpDetractors>()
            .AddScoped<IRespondentStore, RespondentRepository>()
            .AddScoped<EraseRespondent>()
            .AddScoped<AnonymiseOldAnswers>()
            .AddScoped<SurveyTask>();
    }

    // The mails.
    private static IServiceCollection AddSurveyMail(this IServiceCollection services)
    {
        return services
            .AddScoped<SurveyWordings>()
            .AddScoped<SurveyTokens>()
            .AddScoped<SurveyComposer>()
            .AddScoped<SurveySample>()
            .AddScoped<ISurveyMail, SurveyMail>()
            .AddScoped<ISurveyTestMail, SurveyTestMail>()
            .AddScoped<GivenUpSurveyMail>()
            .AddScoped<DetractorTokens>()
            .AddScoped<IDetractorAlert, DetractorAlert>()
            .AddMailSenderLayer((_, inner) => new SurveyHeaders(inner));
    }

    // The pages behind the links.
    private static IServiceCollection AddSurveyAnswers(this IServiceCollection services)
    {
        return services
            .AddScoped<IAnswerStore, AnswerRepository>()
            .AddScoped<IOptOutStore, OptOutRepository>()
            .AddScoped<IConsentStore, ConsentRepository>()
            .AddScoped<OpenSurvey>()
            .AddScoped<AnswerSurvey>()
            .AddScoped<CommentOnAnswer>()
            .AddScoped<OptOut>()
            .AddCustomerCarePages();
    }

    // The figures.
    private static IServiceCollection AddSurveyResults(this IServiceCollection services)
    {
        return services
            .AddScoped<IAnswerCounts, AnswerCounts>()
            .AddScoped<IAnswerCorrections, AnswerCorrections>()
            .AddScoped<AnswerListQuery>()
            .AddScoped<SetAsideQuery>()
            .AddScoped<SurveyHistoryQuery>()
            .AddScoped<PersonalSurveyQuery>()
            .AddScoped<BuildSurveyReport>()
            .AddScoped<ReadScoreToday>();
    }
}
