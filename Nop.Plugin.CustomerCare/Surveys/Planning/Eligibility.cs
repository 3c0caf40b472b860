using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>Whether somebody is asked: judged when an invitation is planned, and again when its mail is to leave.</summary>
public static class Eligibility
{
    /// <summary>Least pause between two surveys of different kinds to one address: the pause that a survey sets would let a frequent kind starve a rare one.</summary>
    public static readonly TimeSpan BetweenKinds = TimeSpan.FromDays(3);

    /// <summary>The first reason not to ask, in this order: the order or inquiry, the person, the audience, sampling, what was sent before. Null if nothing is against it.</summary>
    /// <param name="onUtc">When the mail would leave.</param>
    /// <param name="ownAddresses">The store's own, as <see cref="EmailKey"/> gives them.</param>
    public static SuppressionReason? Judge(Survey survey, SurveySubject subject, DateTime onUtc, IReadOnlyCollection<string> ownAddresses)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(subject);
        return OfSubject(survey.Kind, subject)
            ?? OfPerson(survey.Definition, subject, ownAddresses)
            ?? OfAudience(survey.Definition.Audience, subject)
            ?? (Sampling.Takes(survey.Id, subject.SubjectId, survey.Definition.SamplePercent) ? (SuppressionReason?)null : SuppressionReason.Sample)
            ?? OfPause(survey.Definition, subject, onUtc);
    }

    /// <summary>What a reminder minds: all but how long ago the last mail was, and who was chosen.</summary>
    public static SuppressionReason? JudgeReminder(Survey survey, SurveySubject subject, IReadOnlyCollection<string> ownAddresses)
    {
        return OfSubject(survey.Kind, subject) ?? OfPerson(survey.Definition, subject, ownAddresses);
    }

    /// <summary>The latest instant of a mail that is too recent for another one; null without such a pause.</summary>
    public static DateTime? PauseBeginsOnUtc(SurveyDefinition survey, DateTime onUtc)
    {
        return survey.CoolDownDays > 0 ? onUtc.AddDays(-survey.CoolDownDays) : null;
    }

    private static SuppressionReason? OfSubject(SurveyKind kind, SurveySubject subject)
    {
        if (!subject.Exists || subject.IsDeleted)
            return kind == SurveyKind.Recommendation ? SuppressionReason.OrderDeleted : SuppressionReason.InquiryEnded;
        if (kind == SurveyKind.Satisfaction)
            return subject.IsEnded ? SuppressionReason.InquiryEnded
                : subject.Status is InquiryStatus.Resolved or InquiryStatus.Closed ? null
                : SuppressionReason.InquiryReopened;

        return subject.IsCancelled ? SuppressionReason.OrderCancelled
            : subject.IsRefunded ? SuppressionReason.OrderRefunded
            : subject.HasReturn ? SuppressionReason.OrderReturned
            : null;
    }

    private static SuppressionReason? OfPerson(SurveyDefinition survey, SurveySubject subject, IReadOnlyCollection<string> ownAddresses)
    {
        if (subject.IsPersonGone)
            return SuppressionReason.PersonGone;
        if (EmailKey.Of(subject.Email) is not { } address)
            return SuppressionReason.NoAddress;
        if (MachineAddress.Is(address) || ownAddresses.Contains(address))
            return SuppressionReason.MachineAddress;
        if (subject.IsOptedOut)
            return SuppressionReason.OptedOut;

        return survey.RequiresConsent && !subject.HasConsent ? SuppressionReason.NoConsent : null;
    }

    private static SuppressionReason? OfAudience(Audience audience, SurveySubject subject)
    {
        if (!Among(audience.Stores, subject.StoreId))
            return SuppressionReason.Store;
        if (audience.Roles.Count > 0 && !subject.Roles.Intersect(audience.Roles, StringComparer.OrdinalIgnoreCase).Any())
            return SuppressionReason.Role;
        if (subject.OrderValue < audience.MinimumTotal || subject.OrderValue > audience.MaximumTotal)
            return SuppressionReason.OrderTotal;
        if (audience.Buyers is { } buyers && buyers != (subject.BuyerOrder > 1 ? BuyerKind.Repeat : BuyerKind.First))
            return SuppressionReason.Buyer;
        if (audience.Categories.Count > 0 && !subject.Categories.Intersect(audience.Categories).Any())
            return SuppressionReason.Category;
        if (audience.Countries.Count > 0 && !audience.Countries.Contains(subject.CountryCode, StringComparer.OrdinalIgnoreCase))
            return SuppressionReason.Country;

        // Whoever was asked by a survey and complained isn't asked how the complaint went: that would go on for ever.
        return subject.Channel is { } channel && (channel == Channel.Survey || !Among(audience.Channels, channel)) ? SuppressionReason.Channel : null;
    }

    private static SuppressionReason? OfPause(SurveyDefinition survey, SurveySubject subject, DateTime onUtc)
    {
        return subject.LastAskedOnUtc > PauseBeginsOnUtc(survey, onUtc) || subject.LastAskedOtherwiseOnUtc > onUtc - BetweenKinds ? SuppressionReason.CoolDown : null;
    }

    private static bool Among<T>(IReadOnlyList<T> chosen, T value)
    {
        return chosen.Count == 0 || chosen.Contains(value);
    }
}
