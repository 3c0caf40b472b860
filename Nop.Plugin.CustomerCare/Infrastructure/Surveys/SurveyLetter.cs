using Nop.Core.Domain.Localization;
using Nop.Core.Domain.Stores;
using Nop.Plugin.CustomerCare.Infrastructure.Mail;
using Nop.Plugin.CustomerCare.Surveys;

namespace Nop.Plugin.CustomerCare.Infrastructure.Surveys;

/// <summary>Everything a survey's mail is made of.</summary>
/// <param name="Text">The template it is written into.</param>
/// <param name="Language">The recipient's; null where the store has none.</param>
/// <param name="Token">What stands in the links.</param>
/// <param name="Number">The order's or the inquiry's.</param>
/// <param name="NowUtc">When it is queued.</param>
internal sealed record SurveyLetter(Survey Survey, MailText Text, Store Store, Language? Language, string Token, string Address, string? Name, string? Number, DateTime NowUtc)
{
    /// <summary>The first instant at which the links can't be answered any more; null where the survey's validity tells.</summary>
    public DateTime? ExpiresOnUtc { get; init; }

    public static MailText TextOf(SurveyKind kind, bool isReminder)
    {
        if (isReminder)
            return MailText.SurveyReminder;

        return kind == SurveyKind.Recommendation ? MailText.SurveyInvitation : MailText.SatisfactionInvitation;
    }
}
