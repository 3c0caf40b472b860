using Nop.Plugin.CustomerCare.Inquiries;

namespace Nop.Plugin.CustomerCare.Surveys.Planning;

/// <summary>What becomes of an order or inquiry that has reached the event: an invitation that waits for its time, or one that is suppressed with the reason.</summary>
public static class InvitationPlan
{
    /// <param name="times">Of the same survey.</param>
    /// <param name="ownAddresses">The store's own, as <see cref="EmailKey"/> gives them.</param>
    public static Invitation Of(Survey survey, SurveySubject subject, SurveyTimes times, IReadOnlyCollection<string> ownAddresses, DateTime nowUtc)
    {
        var due = times.DueOnUtc(subject.TriggeredOnUtc, nowUtc);
        var reason = Eligibility.Judge(survey, subject, due, ownAddresses);
        var person = reason == SuppressionReason.PersonGone ? subject with { CustomerId = null, Email = null, Name = null } : subject;
        return new Invitation
        {
            SurveyId = survey.Id,
            Kind = survey.Kind,
            SubjectId = subject.SubjectId,
            StoreId = subject.StoreId,
            CustomerId = person.CustomerId,
            RecipientKey = EmailKey.Of(person.Email) is { } address ? Recipient.KeyOf(address) : null,
            RecipientEmail = person.Email?.Trim(),
            RecipientName = person.Name,
            LanguageCode = subject.LanguageCode,
            OrderNumber = subject.OrderNumber,
            OrderValue = subject.OrderValue,
            BuyerOrder = subject.BuyerOrder,
            CountryCode = subject.CountryCode,
            Channel = subject.Channel is { } channel ? WireName.Of(channel) : null,
            AgentId = subject.AgentId,
            AgentName = subject.AgentName,
            Status = reason is null ? InvitationStatus.Scheduled : InvitationStatus.Suppressed,
            Reason = reason,
            TriggeredOnUtc = subject.TriggeredOnUtc,
            PlannedOnUtc = nowUtc,
            DueOnUtc = reason is null ? due : null,
            Categories = subject.Categories,
            Vendors = subject.Vendors
        };
    }
}
