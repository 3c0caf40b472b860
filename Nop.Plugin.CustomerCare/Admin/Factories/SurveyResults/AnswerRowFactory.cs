using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Rows of the list of answers.</summary>
public sealed class AnswerRowFactory(AdminTexts texts, InvitationTexts invitationTexts, UserTime userTime, SeesInquiries seesInquiries)
{
    public async Task<AnswerRowModel> PrepareAsync(AnswerListRow row)
    {
        var (invitation, response) = (row.Invitation, row.Response);
        return new AnswerRowModel
        {
            InvitationId = invitation.Id,
            Score = response.Score,
            Group = await GroupTexts.BadgeAsync(invitation.Kind, response.Score, texts),
            Comment = response.Comment ?? string.Empty,
            Answered = await userTime.ShowAsync(response.AnsweredOnUtc),
            Person = await invitationTexts.PersonAsync(invitation),
            Subject = await invitationTexts.SubjectAsync(invitation.Kind, invitation.SubjectId, invitation.OrderNumber, invitation.IsAnonymous),
            InquiryId = await seesInquiries.NumberAsync(response.InquiryId),
            Recovered = row.IsRecovered ? await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Recovered") : null,
            PreferredChannel = await ChannelAsync(response)
        };
    }

    private async Task<string> ChannelAsync(SurveyResponse response)
    {
        return response.PreferredChannel is { } channel ? await texts.NameAsync(channel) : string.Empty;
    }
}
