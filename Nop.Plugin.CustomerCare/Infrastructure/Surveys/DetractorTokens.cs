using System.Globalization;
using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys;
using Nop.Plugin.CustomerCare.Surveys.FollowUp;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>The tokens of an alert about a low score.</summary>
public sealed class DetractorTokens(MailWords words)
{
    /// <summary>As written in a template, without percent signs.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "Survey.Name", "Survey.Score", "Survey.GreatestScore", "Survey.Comment", "Survey.About", "Survey.OrderNumber", "Survey.RecipientName", "Survey.RecipientEmail",
        "Survey.PreferredChannel", "Survey.InquiryUrl"
    ];

    internal async Task<SafeTokens> OfAsync(DetractorAlertDraft draft, Store store, Language? language)
    {
        var (survey, invitation, response) = (draft.Survey, draft.Invitation, draft.Response);
        var texts = new[]
        {
            survey.Definition.Name,
            Number(response.Score),
            Number(survey.Scale.Greatest),
            string.IsNullOrWhiteSpace(response.Comment) ? await words.GetAsync("Plugins.CustomerCare.Mail.DetractorAlert.NoComment", language) : response.Comment,
            await AboutAsync(invitation, language),
            invitation.OrderNumber,
            invitation.RecipientName is { Length: > 0 } name ? name : invitation.RecipientEmail,
            invitation.RecipientEmail,
            await words.GetAsync(ChannelKey(response.PreferredChannel), language),
            StoreAddress.Of(store, AdminPath(draft))
        };
        return new SafeTokens(Names.Zip(texts, (token, text) => new MailToken(token, text)));
    }

    private Task<string> AboutAsync(Invitation invitation, Language? language)
    {
        return invitation.Kind == SurveyKind.Recommendation
            ? words.FormatAsync("Plugins.CustomerCare.Mail.DetractorAlert.Order", language, invitation.OrderNumber ?? Number(invitation.SubjectId))
            : words.FormatAsync("Plugins.CustomerCare.Mail.DetractorAlert.Inquiry", language, Number(invitation.SubjectId));
    }

    // The inquiry opened for the answer; else what the survey was about.
    private static string AdminPath(DetractorAlertDraft draft)
    {
        var inquiry = draft.InquiryId ?? (draft.Invitation.Kind == SurveyKind.Satisfaction ? draft.Invitation.SubjectId : null);
        return inquiry is { } number
            ? $"Admin/{CustomerCareDefaults.Controllers.INQUIRY}/View/{Number(number)}"
            : $"Admin/Order/Edit/{Number(draft.Invitation.SubjectId)}";
    }

    private static string ChannelKey(PreferredChannel? channel)
    {
        return channel switch
        {
            PreferredChannel.Email => "Plugins.CustomerCare.Mail.DetractorAlert.Channel.Email",
            PreferredChannel.Phone => "Plugins.CustomerCare.Mail.DetractorAlert.Channel.Phone",
            PreferredChannel.Chat => "Plugins.CustomerCare.Mail.DetractorAlert.Channel.Chat",
            PreferredChannel.Social => "Plugins.CustomerCare.Mail.DetractorAlert.Channel.Social",
            PreferredChannel.None => "Plugins.CustomerCare.Mail.DetractorAlert.Channel.None",
            _ => "Plugins.CustomerCare.Mail.DetractorAlert.Channel.Unknown"
        };
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
