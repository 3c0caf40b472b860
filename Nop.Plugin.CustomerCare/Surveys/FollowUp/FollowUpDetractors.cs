using System.Globalization;
using Nop.Plugin.CustomerCare.Inquiries;
using Nop.Plugin.CustomerCare.Inquiries.Intake;

namespace Nop.Plugin.CustomerCare.Surveys.FollowUp;

/// <summary>Opens an inquiry for each unhappy answer, once, and tells the managers; a short while after the answer, so that the comment is in it.</summary>
public sealed class FollowUpDetractors(ISurveyStore surveys, IFollowUpStore followUps, OpenInquiry open, ISurveyQuestion questions, IDetractorAlert alert, TimeProvider clock)
{
    private const int BATCH = 50;

    private static readonly TimeSpan UntilNextTry = TimeSpan.FromMinutes(10);

    /// <param name="troubled">Told of each answer that could not be followed up; it is tried again.</param>
    public async Task ExecuteAsync(Func<Invitation, Exception, Task> troubled, CancellationToken cancellation = default)
    {
        IReadOnlyList<FollowUpCase> claimed;
        do
        {
            claimed = await followUps.ClaimAsync(clock.GetUtcNow().UtcDateTime, BATCH, cancellation);
            foreach (var followUp in claimed)
                try
                {
                    await FollowUpAsync(followUp, cancellation);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    await followUps.PostponeAsync(followUp, clock.GetUtcNow().UtcDateTime + UntilNextTry, cancellation);
                    await troubled(followUp.Invitation, exception);
                }
        }
        while (claimed.Count == BATCH);
    }

    private async Task FollowUpAsync(FollowUpCase followUp, CancellationToken cancellation)
    {
        var (invitation, response, _) = followUp;
        var survey = await surveys.FindAsync(invitation.SurveyId, cancellation);
        if (survey is null || response.InvalidOnUtc is not null || ScoreGroups.Of(invitation.Kind, response.Score) != ScoreGroup.Detractor)
        {
            await followUps.FinishAsync(followUp, response.InquiryId, null, cancellation);
            return;
        }

        var nowUtc = clock.GetUtcNow().UtcDateTime;
        var inquiryId = survey.Definition.OpensInquiry ? await OpenAsync(survey, invitation, response, nowUtc, cancellation) : response.InquiryId;
        var mails = 0;
        if (survey.Definition.AlertsManagers)
            mails = await alert.QueueAsync(new DetractorAlertDraft(survey, invitation, response, inquiryId, AlertId(invitation), nowUtc), cancellation);
        await followUps.FinishAsync(followUp, inquiryId, mails > 0 ? nowUtc : null, cancellation);
    }

    private async Task<long> OpenAsync(Survey survey, Invitation invitation, SurveyResponse response, DateTime nowUtc, CancellationToken cancellation)
    {
        var score = string.Create(CultureInfo.InvariantCulture, $"{response.Score}/{survey.Scale.Greatest}");
        var opening = new NewInquiry
        {
            SourceKey = SourceKey.Of("survey_answer", invitation.Id.ToString(CultureInfo.InvariantCulture)),
            Channel = Channel.Survey,
            StoreId = invitation.StoreId,
            RequesterName = invitation.RecipientName,
            RequesterEmail = invitation.RecipientEmail,
            CustomerId = invitation.CustomerId,
            LanguageCode = invitation.LanguageCode,
            OrderNumber = invitation.OrderNumber,
            Subject = $"{score}: {await questions.FindAsync(survey, invitation)}"
        };
        var message = new InquiryEvent
        {
            Kind = InquiryEventKind.CustomerMessage,
            HappenedOnUtc = response.CommentedOnUtc ?? response.ChangedOnUtc ?? response.AnsweredOnUtc,
            RecordedOnUtc = nowUtc,
            Actor = ActorKind.Requester,
            ActorName = opening.RequesterName,
            ActorId = opening.CustomerId,
            SourceKey = opening.SourceKey,
            Subject = opening.Subject,
            Body = string.IsNullOrWhiteSpace(response.Comment) ? score : $"{score}\n\n{response.Comment}"
        };
        return (await open.ExecuteAsync([new InquiryAppend(opening, [message])], cancellation))[0].InquiryId;
    }

    private static string AlertId(Invitation invitation)
    {
        return SourceKey.Of("detractor_alert", invitation.Id.ToString(CultureInfo.InvariantCulture))[..32];
    }
}
