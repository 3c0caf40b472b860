using System.Globalization;
using Nop.Plugin.CustomerCare.Admin.Factories.Inquiries;
using Nop.Plugin.CustomerCare.Admin.Models;
using Nop.Plugin.CustomerCare.Admin.Models.SurveyResults;
using Nop.Plugin.CustomerCare.Reports.Surveys;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Admin.Factories.SurveyResults;

/// <summary>Invitations and answers in words.</summary>
public sealed class InvitationTexts(AdminTexts texts, UserTime userTime, SeesInquiries seesInquiries)
{
    public async Task<InvitationModel> PrepareAsync(SurveyHistory history)
    {
        var (invitation, response) = (history.Invitation, history.Response);
        return new InvitationModel
        {
            Id = invitation.Id,
            Survey = history.SurveyName,
            Subject = await SubjectAsync(invitation.Kind, invitation.SubjectId, invitation.OrderNumber, invitation.IsAnonymous),
            Person = await PersonAsync(invitation),
            CustomerId = invitation.CustomerId,
            Status = await StatusAsync(invitation),
            Reason = await ReasonAsync(invitation),
            Due = invitation.Status == InvitationStatus.Scheduled ? await userTime.ShowAsync(invitation.DueOnUtc) : null,
            Sent = await userTime.ShowAsync(invitation.SentOnUtc),
            Reminded = await userTime.ShowAsync(invitation.RemindedOnUtc),
            Answered = await userTime.ShowAsync(response?.AnsweredOnUtc),
            Score = response?.Score,
            Group = response is null ? null : await GroupTexts.BadgeAsync(invitation.Kind, response.Score, texts),
            Comment = response?.Comment,
            PreferredChannel = response?.PreferredChannel is { } channel ? await texts.NameAsync(channel) : null,
            Invalid = response?.InvalidOnUtc is { } invalidOnUtc ? await InvalidAsync(response, invalidOnUtc) : null,
            InquiryId = await seesInquiries.NumberAsync(response?.InquiryId)
        };
    }

    public async Task<SubjectModel> SubjectAsync(SurveyKind kind, long subjectId, string? orderNumber, bool isAnonymous = false)
    {
        if (isAnonymous)
            return new SubjectModel(await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Anonymous"), null, false);

        if (kind == SurveyKind.Recommendation)
            return new SubjectModel(await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.OrderNumber", orderNumber ?? subjectId.ToString(CultureInfo.CurrentCulture)), subjectId, false);

        return await seesInquiries.NumberAsync(subjectId) is { } number
            ? new SubjectModel(await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.InquiryNumber", number), number, true)
            : new SubjectModel(await texts.GetAsync("Plugins.CustomerCare.Contacts.Column.Inquiry"), null, false);
    }

    public async Task<string> PersonAsync(Invitation invitation)
    {
        return invitation.RecipientName ?? invitation.RecipientEmail ?? await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Anonymous");
    }

    private async Task<BadgeModel> StatusAsync(Invitation invitation)
    {
        if (invitation.AnsweredOnUtc is not null)
            return new BadgeModel(await texts.GetAsync("Plugins.CustomerCare.SurveyResults.Status.Answered"), "success");

        return new BadgeModel(await texts.NameAsync(invitation.Status), invitation.Status switch
        {
            InvitationStatus.Sent => "info",
            InvitationStatus.Failed => "danger",
            _ => "secondary"
        });
    }

    private async Task<string?> ReasonAsync(Invitation invitation)
    {
        return invitation switch
        {
            { Status: InvitationStatus.Failed } => invitation.Problem,
            { Reason: { } reason } => await texts.NameAsync(reason),
            _ => null
        };
    }

    private async Task<string> InvalidAsync(SurveyResponse response, DateTime invalidOnUtc)
    {
        var when = await userTime.ShowAsync(invalidOnUtc);
        return await texts.FormatAsync("Plugins.CustomerCare.SurveyResults.InvalidSince", when.Text, response.InvalidBy ?? "–", response.InvalidReason ?? "–");
    }
}
